package io.tenor.extraction.training;

import io.tenor.extraction.metric.FigureReader;
import io.tenor.extraction.metric.decision.ModelJudge;
import io.tenor.extraction.metric.decision.Stage;
import io.tenor.extraction.model.LinearModel;
import io.tenor.extraction.training.Trainer.Plan;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code Train MODELS_DIR LABELS_DIR=TEXTS_DIR...} trains on all calls and writes the models; with
 * {@code --folds N RUNS_DIR} ahead it trains N times on all but every Nth call instead, writes what
 * each call gives by models that have not seen it, and {@code confidence.txt} from how often they
 * were right.
 */
final class Train {
  private static final Plan PLAN = new Plan(0.03, 4, 0.01f);
  private static final int FIGURES_A_POINT = 600;

  private Train() {}

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
      write(models, train(calls));
    } else {
      confidence(models, measure(calls, folds, runs), FIGURES_A_POINT);
    }
  }

  private static void write(Path models, Map<Stage, byte[]> trained) throws IOException {
    for (Map.Entry<Stage, byte[]> model : trained.entrySet()) {
      Files.write(models.resolve(model.getKey().resource()), model.getValue());
      System.out.printf("%s: %,d bytes%n", model.getKey(), model.getValue().length);
    }
  }

  static Map<Stage, byte[]> train(List<LabelledCall> calls) {
    Map<Stage, List<Example>> examples = new EnumMap<>(Stage.class);
    for (LabelledCall call : calls) {
      Teacher teacher = new Teacher(call);
      FigureReader.read(call.call(), teacher);
      teacher
          .examples()
          .forEach(
              (stage, some) ->
                  examples.computeIfAbsent(stage, _ -> new ArrayList<>()).addAll(some));
    }
    Map<Stage, byte[]> trained = new EnumMap<>(Stage.class);
    examples.forEach(
        (stage, all) -> trained.put(stage, Trainer.train(stage.outcomes(), PLAN, all)));
    return trained;
  }

  /** Judges as models that were trained on the calls. */
  static ModelJudge judge(List<LabelledCall> calls) throws IOException {
    Map<Stage, LinearModel> models = new EnumMap<>(Stage.class);
    for (Map.Entry<Stage, byte[]> model : train(calls).entrySet()) {
      ByteArrayInputStream bytes = new ByteArrayInputStream(model.getValue());
      models.put(model.getKey(), LinearModel.read(new DataInputStream(bytes)));
    }
    return new ModelJudge(models);
  }

  private static List<Measured> measure(List<LabelledCall> calls, int folds, Path runs)
      throws IOException {
    List<Measured> measured = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      List<LabelledCall> seen = new ArrayList<>();
      List<LabelledCall> unseen = new ArrayList<>();
      for (int i = 0; i < calls.size(); i++) {
        (i % folds == fold ? unseen : seen).add(calls.get(i));
      }
      ModelJudge judge = judge(seen);
      for (LabelledCall call : unseen) {
        measured.addAll(Measured.of(call, FigureReader.read(call.call(), judge), runs));
      }
    }
    return measured;
  }

  /** How often facts of about the same probability were right, ever more often. */
  static void confidence(Path models, List<Measured> measured, int point) throws IOException {
    List<Measured> sorted = new ArrayList<>(measured);
    sorted.sort(Measured.BY_PROBABILITY);
    TreeMap<Double, Double> points = new TreeMap<>();
    double least = 0;
    for (int from = 0; from < sorted.size(); from += point) {
      List<Measured> some = sorted.subList(from, Math.min(sorted.size(), from + point));
      double probability = some.stream().mapToDouble(Measured::probability).average().orElse(0);
      double right = some.stream().mapToInt(m -> m.right() ? 1 : 0).average().orElse(0);
      least = Math.max(least, right);
      points.put(probability, least);
    }
    StringBuilder lines =
        new StringBuilder("# What the models' own probability came to, measured by Train.\n");
    points.forEach((p, c) -> lines.append("%.3f: %.3f%n".formatted(p, c)));
    Files.writeString(models.resolve("confidence.txt"), lines);
  }
}
