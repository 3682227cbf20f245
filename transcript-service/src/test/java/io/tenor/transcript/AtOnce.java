package io.tenor.transcript;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does things at once, each on a thread of its own. */
final class AtOnce {

  private AtOnce() {}

  static <T> List<T> map(int count, IntFunction<T> work) {
    try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
      return threads
          .invokeAll(
              IntStream.range(0, count).<Callable<T>>mapToObj(i -> () -> work.apply(i)).toList())
          .stream()
          .map(AtOnce::result)
          .toList();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T result(Future<T> done) {
    try {
      return done.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
