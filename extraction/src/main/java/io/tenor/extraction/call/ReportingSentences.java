package io.tenor.extraction.call;

import io.tenor.extraction.quantity.Mention;
import io.tenor.extraction.quantity.Mentions;
import io.tenor.extraction.quantity.Quantity;
import io.tenor.extraction.taxonomy.MetricWords;
import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.Sentence;
import io.tenor.extraction.text.Sentences;
import io.tenor.extraction.text.Tokens;
import java.util.List;

/**
 * Whether a text without speakers reports figures: three of its sentences each hold an amount of
 * money or per cent and a metric, in two of them by a name that is no everyday word.
 */
final class ReportingSentences {
  private static final int ENOUGH = 3;
  private static final Phrases<Boolean> EVERYDAY =
      Lexicon.load(ReportingSentences.class, "everyday.txt", _ -> true);

  private final Tokens tokens;
  private int telling;
  private boolean everyday;

  private ReportingSentences(Tokens tokens) {
    this.tokens = tokens;
  }

  static boolean enough(String text) {
    ReportingSentences found = new ReportingSentences(Tokens.of(text));
    for (Sentence sentence : Sentences.of(found.tokens)) {
      found.read(sentence);
      if (found.telling + (found.everyday ? 1 : 0) >= ENOUGH) {
        return true;
      }
    }
    return false;
  }

  private void read(Sentence sentence) {
    List<Match<String>> metrics =
        MetricWords.in(tokens, sentence.first(), sentence.next()).stream()
            .filter(metric -> !metric.meaning().equals(MetricWords.OTHER))
            .toList();
    if (metrics.isEmpty() || !measures(sentence)) {
      return;
    }
    if (metrics.stream().allMatch(this::isEveryday)) {
      everyday = true;
    } else {
      telling++;
    }
  }

  private boolean isEveryday(Match<String> metric) {
    Match<Boolean> word = EVERYDAY.at(tokens, metric.first(), metric.next());
    return word != null && word.next() == metric.next();
  }

  private boolean measures(Sentence sentence) {
    return Mentions.of(tokens, sentence.first(), sentence.next()).stream().anyMatch(this::measures);
  }

  private boolean measures(Mention number) {
    return switch (number.quantity()) {
      case Quantity.Money _ -> true;
      case Quantity.Ratio ratio -> ratio.measure() != Quantity.Measure.TIMES;
      case Quantity.Duration _ -> false;
      case Quantity.Count _ -> ReportingCurrency.isToldBy(tokens.word(number.last()));
    };
  }
}
