package io.tenor.extraction.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tenor.extraction.Extraction;
import io.tenor.extraction.guidance.GuidanceReader;
import io.tenor.extraction.guidance.GuidanceStatement;
import io.tenor.extraction.guidance.decision.ModelJudge;
import io.tenor.extraction.guidance.decision.Stage;
import io.tenor.extraction.metric.Figure;
import io.tenor.extraction.metric.FigureReader;
import io.tenor.extraction.metric.ReportedMetric;
import io.tenor.extraction.model.Calibration;
import io.tenor.extraction.model.LinearModel;
import io.tenor.extraction.score.RunFiles;
import io.tenor.extraction.training.Trainer.Plan;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code TrainGuidance MODELS_DIR LABELS_DIR=TEXTS_DIR...} trains on all calls and writes the
 * models; a folder that is named six times weighs six times as much. With {@code --folds N
 * RUNS_DIR} ahead it trains N times on all but about every Nth call instead, writes what each call
 * gives by models that have not seen it, and {@code confidence.txt} from how often they were right.
 */
final class TrainGuidance {
  private static final int STATEMENTS_A_POINT = 60;
  private static final Set<Stage> SHARED = EnumSet.of(Stage.METRIC, Stage.KIND);
  private static final double STEP = 0.03;
  private static final float NEGLIGIBLE = 0.06f;
  private static final ObjectMapper JSON = new ObjectMapper();

  private TrainGuidance() {}

  public static void main(String[] args) throws IOException {
    List<String> rest = new ArrayList<>(List.of(args));
    int folds = 0;
    Path runs = null;
    if (rest.getFirst().equals("--folds")) {
      rest.removeFirst();
      folds = Integer.parseInt(rest.removeFirst());
      runs = Files.createDirectories(Path.of(rest.removeFirst()));
    }
    Path models = Files.createDirectories(Path.of(rest.removeFirst()));
    List<LabelledCall> calls = new ArrayList<>();
    for (String pair : rest) {
      int at = pair.indexOf('=');
      calls.addAll(
          LabelledCall.of(Path.of(pair.substring(0, at)), Path.of(pair.substring(at + 1))));
    }
    if (runs == null) {
      for (Map.Entry<Stage, byte[]> model : train(calls).entrySet()) {
        Files.write(models.resolve(model.getKey().resource()), model.getValue());
        System.out.printf("%s: %,d bytes%n", model.getKey(), model.getValue().length);
      }
    } else {
      List<Measured> measured = new ArrayList<>();
      for (int fold = 0; fold < folds; fold++) {
        measured.addAll(fold(calls, fold, folds, runs));
      }
      Train.confidence(models, measured, STATEMENTS_A_POINT);
    }
  }

  static Map<Stage, byte[]> train(List<LabelledCall> calls) {
    Map<Stage, List<Example>> examples = new EnumMap<>(Stage.class);
    for (LabelledCall call : calls) {
      examples(call)
          .forEach(
              (stage, some) ->
                  examples.computeIfAbsent(stage, _ -> new ArrayList<>()).addAll(some));
    }
    Map<Stage, byte[]> trained = new EnumMap<>(Stage.class);
    examples.forEach(
        (stage, all) ->
            trained.put(
                stage,
                Trainer.train(stage.outcomes(), new Plan(STEP, fewest(stage), NEGLIGIBLE), all)));
    return trained;
  }

  /** Metrics and kinds are called alike in reports. */
  static Map<Stage, List<Example>> examples(LabelledCall call) {
    GuidanceTeacher teacher = new GuidanceTeacher(call);
    GuidanceReader.read(call.call(), List.of(), teacher, Calibration.none());
    Map<Stage, List<Example>> examples = teacher.examples();
    Teacher figures = new Teacher(call);
    FigureReader.read(call.call(), figures);
    var reported = figures.examples();
    for (Stage stage : SHARED) {
      examples
          .get(stage)
          .addAll(reported.get(io.tenor.extraction.metric.decision.Stage.valueOf(stage.name())));
    }
    for (Example sign : reported.get(io.tenor.extraction.metric.decision.Stage.SIGN)) {
      examples.get(Stage.SIGN).add(Example.ofQuestion(sign.options()[0], sign.right()[0] == 1));
    }
    return examples;
  }

  /** How many examples must have a feature: the models are to stay small. */
  static int fewest(Stage stage) {
    return switch (stage) {
      case KIND, SIGN -> 34;
      case METRIC -> 26;
      case NUMBER, WORDS, ACTION -> 10;
      case COURSE -> 8;
      default -> 6;
    };
  }

  private static List<Measured> fold(List<LabelledCall> calls, int fold, int folds, Path runs)
      throws IOException {
    List<LabelledCall> seen = new ArrayList<>();
    List<LabelledCall> unseen = new ArrayList<>();
    for (LabelledCall call : calls) {
      (Math.floorMod(call.name().hashCode(), folds) == fold ? unseen : seen).add(call);
    }
    Map<Stage, LinearModel> models = new EnumMap<>(Stage.class);
    for (Map.Entry<Stage, byte[]> model : train(seen).entrySet()) {
      models.put(model.getKey(), read(model.getValue()));
    }
    List<Measured> measured = new ArrayList<>();
    for (LabelledCall call : Set.copyOf(unseen)) {
      measured.addAll(measure(call, new ModelJudge(models), runs));
    }
    return measured;
  }

  private static List<Measured> measure(LabelledCall call, ModelJudge judge, Path runs)
      throws IOException {
    List<Figure> reported =
        Extraction.metrics(call.call()).stream().map(ReportedMetric::figure).toList();
    List<Measured> measured = new ArrayList<>();
    ObjectNode run = JSON.createObjectNode();
    ArrayNode guidance = run.putArray("guidance");
    for (GuidanceStatement g :
        GuidanceReader.read(call.call(), reported, judge, Calibration.none())) {
      guidance.add(RunFiles.guidance(g));
      measured.add(new Measured(g.confidence().doubleValue(), MeasuredStatement.right(call, g)));
    }
    JSON.writeValue(runs.resolve(call.name() + ".json").toFile(), run);
    return measured;
  }

  private static LinearModel read(byte[] model) throws IOException {
    return LinearModel.read(new DataInputStream(new ByteArrayInputStream(model)));
  }
}
