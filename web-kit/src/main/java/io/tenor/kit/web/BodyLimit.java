package io.tenor.kit.web;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bounds bodies of undeclared length while they are read. The server's own limit ({@code
 * quarkus.http.limits.max-body-size}) has to be above this one: it ends a request without a problem
 * document.
 */
@Provider
public class BodyLimit implements ReaderInterceptor {
  private final long maxBody;

  BodyLimit(@ConfigProperty(name = "tenor.web.max-body", defaultValue = "5M") MemorySize maxBody) {
    this.maxBody = maxBody.asLongValue();
  }

  /** What is still on its way is not read, so the connection can't be used again. */
  public static HttpProblem tooLarge(long maxBody) {
    return ProblemType.CONTENT_TOO_LARGE
        .of()
        .withDetail("At most " + maxBody + " bytes are taken.")
        .withHeader(HttpHeaderNames.CONNECTION.toString(), HttpHeaderValues.CLOSE.toString())
        .build();
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    context.setInputStream(new Bounded(context.getInputStream(), maxBody));
    return context.proceed();
  }

  private static final class Bounded extends FilterInputStream {
    private final long max;
    private long count;

    Bounded(InputStream in, long max) {
      super(in);
      this.max = max;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      counted(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      counted(n);
      return n;
    }

    private void counted(int n) {
      count += Math.max(n, 0);
      if (count > max) {
        throw tooLarge(max);
      }
    }
  }
}
