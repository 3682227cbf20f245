package io.tenor.local.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BuildProgressTest {
  private final BuildProgress progress = new BuildProgress();

  @Test
  void addsUpWhatMavenFetches() {
    // when
    progress.read("[INFO] Downloading from central: https://example.org/a.jar");
    progress.read("[INFO] Downloaded from central: https://example.org/a.jar (1.5 MB at 2 MB/s)");
    progress.read("[INFO] Downloaded from central: https://example.org/b.pom (700 kB at 2 MB/s)");
    progress.read("[INFO] Downloaded from central: https://example.org/c.pom (812 B at 9 kB/s)");

    // then
    assertThat(progress.fetched()).isEqualTo(", fetched 3 files, 2 MB");
  }

  @Test
  void tellsTheFirstComplaint() {
    // when
    progress.read("[INFO] Building Tenor: contracts 1.0.0-SNAPSHOT      [2/13]");
    progress.read("[ERROR] Failed to execute goal: there is no such thing");
    progress.read("[ERROR] To see the full stack trace of the errors, re-run Maven with -e.");

    // then
    assertThat(progress.error()).isEqualTo("Failed to execute goal: there is no such thing");
    assertThat(progress.fetched()).isEmpty();
  }
}
