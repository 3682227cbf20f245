package io.tenor.kit.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.hibernate.HibernateException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TransientFailuresTest {

  static Stream<Throwable> passing() {
    return Stream.of(
        new IOException("reset"),
        new TimeoutException(),
        new ProcessingException("no answer"),
        new VertxException("Connection was closed"),
        new TransientFailure("refused"),
        new CompletionException(new ConnectException()),
        new HibernateException("wrapped", sql("40P01")),
        sql("57P01"),
        sql("08006"));
  }

  static Stream<Throwable> lasting() {
    return Stream.of(
        new PermanentFailure("hash"),
        new PermanentFailure("unreadable", new IOException("not JSON")),
        new IllegalStateException("a fault of ours"),
        new HibernateException("wrapped", sql("23505")),
        sql("22021"));
  }

  @ParameterizedTest
  @MethodSource("passing")
  void triesAgain(Throwable failure) {
    assertThat(TransientFailures.include(failure)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("lasting")
  void givesUp(Throwable failure) {
    assertThat(TransientFailures.include(failure)).isFalse();
  }

  private static PgException sql(String state) {
    return new PgException("no", "ERROR", state, null);
  }
}
