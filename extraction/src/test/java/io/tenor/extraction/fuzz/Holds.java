package io.tenor.extraction.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenor.extraction.CallText;
import io.tenor.extraction.Evidence;
import io.tenor.extraction.Extraction;
import io.tenor.extraction.FactIds;
import io.tenor.extraction.TooManyFacts;
import io.tenor.extraction.call.Call;
import io.tenor.extraction.call.CallOverrides;
import io.tenor.extraction.call.CallReader;
import io.tenor.extraction.call.NotACall;
import io.tenor.extraction.call.Participant;
import io.tenor.extraction.call.ParticipantKind;
import io.tenor.extraction.call.Section;
import io.tenor.extraction.call.Turn;
import io.tenor.extraction.check.Check;
import io.tenor.extraction.document.DocumentReader;
import io.tenor.extraction.document.DocumentType;
import io.tenor.extraction.document.UnreadableDocument;
import io.tenor.extraction.guidance.GuidanceStatement;
import io.tenor.extraction.metric.Figure;
import io.tenor.extraction.metric.ReportedMetric;
import io.tenor.extraction.text.Span;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads texts, and fails where what was read breaks a promise that is given for every text. */
final class Holds {
  private static final int LONGEST_NUMBER = 60;
  private static final int LONGEST_STATEMENT = 400;

  private Holds() {}

  /** A document of some type, the type by its place among them. */
  static void document(byte type, byte[] document) {
    DocumentType[] types = DocumentType.values();
    DocumentType sent = types[Math.floorMod(type, types.length)];
    String text = read(document, sent);
    assertThat(read(document, sent)).as("read again").isEqualTo(text);
    if (text != null) {
      assertThat(text).doesNotContain("\u0000").isNotBlank();
      call(text);
    }
  }

  private static @Nullable String read(byte[] document, DocumentType type) {
    try {
      return DocumentReader.read(document, type);
    } catch (UnreadableDocument e) {
      assertThat(e).hasMessageMatching("(?s).+");
      return null;
    }
  }

  /** A text with all that is read out of it. */
  static void text(String text) {
    Call call = call(text);
    if (call != null) {
      facts(text, call);
    }
  }

  /** Words of the management. */
  static void said(String words) {
    Participant speaker =
        new Participant(0, "Ada Brook", List.of(), "CFO", "Acme", ParticipantKind.MANAGEMENT, null);
    Span all = new Span(0, words.length());
    Turn turn = new Turn(0, speaker.name(), 0, Section.PRESENTATION, all);
    facts(
        words,
        new Call(
            "Acme",
            "ACM",
            "2031Q2",
            "earnings",
            LocalDate.of(2031, 7, 28),
            "fuzz",
            "USD",
            List.of(speaker),
            List.of(turn),
            List.of()));
  }

  /** All that a call says. */
  private record Facts(
      List<ReportedMetric> metrics, List<Check> checks, List<GuidanceStatement> guidance) {}

  /** The call in the text, null where it is none. */
  static @Nullable Call call(String text) {
    Call call = read(text);
    assertThat(read(copy(text))).as("read again").isEqualTo(call);
    if (call == null) {
      return null;
    }
    int end = 0;
    for (Turn turn : call.turns()) {
      assertThat(turn.source().start()).as("start of a turn").isGreaterThanOrEqualTo(end);
      assertThat(turn.source().length()).as("length of a turn").isPositive();
      if (turn.participant() != null) {
        assertThat(turn.participant()).isBetween(0, call.participants().size() - 1);
      }
      end = turn.source().end();
    }
    assertThat(end).as("end of the last turn").isLessThanOrEqualTo(text.length());
    call.exchanges().stream()
        .flatMap(e -> Stream.concat(e.question().stream(), e.answers().stream()))
        .forEach(turn -> assertThat(turn).isBetween(0, call.turns().size() - 1));
    return call;
  }

  private static @Nullable Call read(String text) {
    try {
      return CallReader.read(text, CallOverrides.NONE);
    } catch (NotACall e) {
      return null;
    }
  }

  private static void facts(String text, Call call) {
    Facts facts = extract(text, call);
    assertThat(extract(copy(text), call)).as("read again").isEqualTo(facts);
    Set<UUID> ids = new HashSet<>();
    for (ReportedMetric metric : facts.metrics()) {
      Figure figure = metric.figure();
      assertThat(ids.add(figure.id())).as("a figure's own id").isTrue();
      stated(text, figure.source(), LONGEST_NUMBER);
      inside(text, metric.evidence());
    }
    Set<UUID> statements = new HashSet<>();
    for (GuidanceStatement statement : facts.guidance()) {
      assertThat(statements.add(statement.id())).as("a statement's own id").isTrue();
      stated(text, statement.source(), LONGEST_STATEMENT);
      inside(text, statement.evidence());
      statement.conditions().forEach(span -> stated(text, span, text.length()));
      if (statement.refersTo() != null) {
        assertThat(ids).contains(statement.refersTo());
      }
    }
    ids.addAll(statements);
    for (Check check : facts.checks()) {
      assertThat(check.compared()).isNotEmpty().containsAll(check.flagged());
      assertThat(ids).containsAll(check.compared());
    }
    assertThat(facts.checks()).extracting(Check::id).doesNotHaveDuplicates();
  }

  private static Facts extract(String text, Call call) {
    CallText read = new CallText(text, call, FactIds.seed("any", CallOverrides.NONE));
    try {
      List<ReportedMetric> metrics = Extraction.metrics(read);
      List<Figure> figures = metrics.stream().map(ReportedMetric::figure).toList();
      List<GuidanceStatement> guidance = Extraction.guidance(read, figures);
      return new Facts(metrics, Extraction.checks(read, metrics, guidance), guidance);
    } catch (TooManyFacts e) {
      return new Facts(List.of(), List.of(), List.of());
    }
  }

  private static void stated(String text, Span span, int longest) {
    assertThat(span.end()).as("end of a quote").isLessThanOrEqualTo(text.length());
    assertThat(span.length()).as("length of a quote").isBetween(1, longest);
    assertThat(span.of(text)).isEqualTo(text.substring(span.start(), span.end())).isNotBlank();
  }

  private static void inside(String text, Evidence evidence) {
    Stream.of(
            evidence.metric(),
            evidence.segment(),
            evidence.period(),
            evidence.comparison(),
            evidence.basis(),
            evidence.unit(),
            evidence.action())
        .filter(Objects::nonNull)
        .forEach(span -> stated(text, span, text.length()));
  }

  /** The same characters in another string, so that nothing hangs on which one it is. */
  private static String copy(String text) {
    return new StringBuilder(text).toString();
  }
}
