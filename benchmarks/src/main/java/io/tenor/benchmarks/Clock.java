package io.tenor.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Rates by the processor time of the whole process, compiling and collecting included: what a core
 * of one's own would take, whatever else runs on the machine.
 */
final class Clock {
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** The process's time is told in hundredths of a second: a round takes many of them. */
  private static final long ROUND = 400_000_000;

  /** Where results go, so that none is for nothing. */
  private static volatile long results;

  private Clock() {}

  /** Something to do that gives a number. */
  interface Task {
    long run();
  }

  /** The seconds that the task takes in the best of so many rounds, warmed up by as many. */
  static double best(Task task, int rounds) {
    rounds(task, rounds);
    return rounds(task, rounds);
  }

  private static double rounds(Task task, int rounds) {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < rounds; round++) {
      long begin = PROCESS.getProcessCpuTime();
      long end = THREADS.getCurrentThreadCpuTime() + ROUND;
      int times = 0;
      do {
        results += task.run();
        times++;
      } while (THREADS.getCurrentThreadCpuTime() < end);
      best = Math.min(best, (PROCESS.getProcessCpuTime() - begin) / 1e9 / times);
    }
    return best;
  }
}
