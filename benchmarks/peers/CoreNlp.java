import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Prints how many MB of text a second of processor time Stanford CoreNLP tags with names: the best
 * round of so many seconds. {@code CoreNlp FILE SECONDS}
 */
final class CoreNlp {
  public static void main(String[] args) throws Exception {
    Properties wanted = new Properties();
    wanted.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
    wanted.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(wanted);
    String text = Files.readString(Path.of(args[0]));
    long bytes = text.getBytes(StandardCharsets.UTF_8).length;
    OperatingSystemMXBean process =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long end = process.getProcessCpuTime() + Long.parseLong(args[1]) * 1_000_000_000L;
    double best = 0;
    for (long at = process.getProcessCpuTime(); at < end; ) {
      if (read(pipeline, text) == 0) {
        throw new IllegalStateException("nothing was tagged");
      }
      long now = process.getProcessCpuTime();
      best = Math.max(best, bytes * 1e3 / (now - at));
      at = now;
    }
    System.out.println(best);
  }

  private static int read(StanfordCoreNLP pipeline, String text) {
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    return document.tokens().size();
  }
}
