package io.tenor.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOverTest {

  @Test
  void endsAServerWhoseParentIsGone(@TempDir Path folder) throws Exception {
    // given
    ServerProcess server = ServerProcess.start("sleeper", List.of("sleep", "60"), Map.of(), folder);

    // when
    int ended = LeftOver.end(folder);

    // then
    assertThat(ended).isEqualTo(1);
    assertThat(server.handle().isAlive()).isFalse();
    assertThat(folder.resolve("sleeper.pid")).doesNotExist();
  }

  @Test
  void sparesAProcessThatGotTheSameIdLater(@TempDir Path folder) throws Exception {
    // given
    ProcessHandle another = ProcessHandle.current();
    Files.writeString(folder.resolve("server.pid"), another.pid() + "\n2001-01-01T00:00:00Z\n");

    // when
    int ended = LeftOver.end(folder);

    // then
    assertThat(ended).isZero();
    assertThat(another.isAlive()).isTrue();
  }

  @Test
  void endsADatabaseWhoseParentIsGone(@TempDir Path data) throws Exception {
    // given
    Postgres.kept(data, Ports.free());

    // when
    boolean found = Postgres.endLeftOver(data);

    // then
    assertThat(found).isTrue();
    assertThat(Postgres.serverOn(data)).isEmpty();
    assertThat(Postgres.endLeftOver(data)).isFalse();
  }
}
