package io.tenor.transcript.company;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of companies as they are compared: without case, accents, punctuation and legal form. */
final class CompanyName {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern WITHIN_WORDS = Pattern.compile("[.'\u2019`]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "ab",
          "ag",
          "aktiengesellschaft",
          "as",
          "asa",
          "berhad",
          "bhd",
          "bv",
          "co",
          "company",
          "corp",
          "corporation",
          "gmbh",
          "inc",
          "incorporated",
          "jsc",
          "kg",
          "kgaa",
          "kk",
          "limited",
          "llc",
          "llp",
          "lp",
          "ltd",
          "nv",
          "oyj",
          "pjsc",
          "plc",
          "pte",
          "pty",
          "pvt",
          "sa",
          "sab",
          "sae",
          "sarl",
          "sas",
          "se",
          "spa",
          "tbk");

  private CompanyName() {}

  static String plain(String name) {
    String letters =
        ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String words = WITHIN_WORDS.matcher(letters.replace("&", " and ")).replaceAll("");
    List<String> plain =
        new ArrayList<>(
            List.of(
                BETWEEN_WORDS
                    .matcher(words.toLowerCase(Locale.ROOT))
                    .replaceAll(" ")
                    .strip()
                    .split(" ")));
    if (plain.size() > 1 && plain.getFirst().equals("the")) {
      plain.removeFirst();
    }
    while (plain.size() > 1 && LEGAL_FORMS.contains(plain.getLast())) {
      plain.removeLast();
    }
    String joined = String.join(" ", plain);
    return joined.isEmpty() ? name : joined;
  }
}
