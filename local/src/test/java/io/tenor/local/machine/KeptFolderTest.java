package io.tenor.local.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFolderTest {

  @Test
  void refusesAFolderThatCanNotBeMade(@TempDir Path folder) throws Exception {
    // given
    Path file = Files.writeString(folder.resolve("file"), "in the way");

    // then
    assertThatThrownBy(() -> KeptFolder.open(file.resolve(".local")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("can't be written")
        .hasMessageNotContaining("\n");
  }

  @Test
  void isFreeAgainOnceARunHasEnded(@TempDir Path folder) throws Exception {
    // given
    KeptFolder.open(folder).close();

    // then
    try (KeptFolder again = KeptFolder.open(folder)) {
      assertThat(again.data()).startsWithRaw(folder);
    }
  }

  @Test
  void remembersWhatAKilledRunMayHaveLeft(@TempDir Path folder) throws Exception {
    try (KeptFolder kept = KeptFolder.open(folder)) {
      assertThat(kept.mayHoldLeftOvers()).isFalse();

      // when
      Files.createDirectories(kept.processes());
      Files.writeString(kept.processes().resolve("kafka.log"), "");
      assertThat(kept.mayHoldLeftOvers()).isFalse();
      Files.writeString(kept.processes().resolve("kafka.pid"), "1\n");

      // then
      assertThat(kept.mayHoldLeftOvers()).isTrue();
    }
  }
}
