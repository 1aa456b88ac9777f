package rapport.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.SimulatedTrainees;
import rapport.grading.marks.Marks;
import rapport.play.transcript.Mode;
import rapport.store.files.Home;

/** Instructors who mark one folder, each at a terminal of their own. */
final class MarkingIT {
  private static final String FIRST_DECISION = "Decision 1 of ";
  private static final String SECOND_DECISION = "Decision 2 of ";
  private static final String WITHOUT_A_LEVEL = "> Empathy: –";

  @TempDir private Path folder;
  private Installation installed;
  private String attempt = "";

  @BeforeEach
  void install() throws IOException {
    installed = Installation.in(folder);
  }

  private void handIn(int trainees) throws IOException {
    new SimulatedTrainees(installed.home(), 5)
        .play(Path.of("scenarios/coffee.yaml"), trainees, trainees, Mode.ASSESSMENT);
    attempt = attempts().get(0);
  }

  private List<String> attempts() throws IOException {
    return Home.at(installed.home()).attempts().ids();
  }

  @Test
  void fortyTranscriptsAreMarkedOneAfterTheOther() throws IOException {
    handIn(40);
    ScriptedMarker marker = new ScriptedMarker(installed.home(), 7);
    try (Window window = installed.start("mark", "--rater", "ab")) {
      marker.markNext(window, 20);
      Window.signal("KILL", window.jvm());
      window.exit();
    }
    try (Window window = installed.start("mark", "--rater", "ab")) {
      marker.markNext(window, 20);
      window.awaitText("Nothing here waits for a mark of yours.");
      window.type("q");
      assertThat(window.exit()).isZero();
    }
    Map<String, Marks> kept = new TreeMap<>();
    for (String each : attempts()) {
      kept.put(each, Home.at(installed.home()).marks().marks(each).get(0));
    }
    assertThat(kept).hasSize(40);
    assertThat(kept.values()).allMatch(Marks::isFinished);
    assertThat(kept)
        .allSatisfy(
            (each, marks) -> assertThat(marks.levels()).isEqualTo(marker.given().get(each)));
  }

  @Test
  void twoMarkersAtOnceAndAKilledOneLoseNoMark() throws IOException {
    handIn(1);
    try (Window ab = installed.start("mark", attempt, "--rater", "ab");
        Window cd = installed.start("mark", attempt, "--rater", "cd")) {
      levelOfTheFirst(ab, "3");
      levelOfTheFirst(cd, "1");
      Window.signal("KILL", ab.jvm());
      assertThat(ab.exit()).isEqualTo(137);

      cd.type("\r");
      cd.awaitText(SECOND_DECISION);
      cd.type("2");
      cd.awaitText("Partial (2)");
    }
    assertThat(levels("ab")).containsExactly(3);
    assertThat(levels("cd")).containsExactly(1, 2);

    try (Window again = installed.start("mark", attempt, "--rater", "ab")) {
      again.awaitText(SECOND_DECISION);
      again.awaitText(WITHOUT_A_LEVEL);
    }
  }

  private static void levelOfTheFirst(Window window, String level) {
    window.awaitText(FIRST_DECISION);
    window.awaitText(WITHOUT_A_LEVEL);
    window.type(level);
    window.awaitText("(" + level + ")");
  }

  private List<Integer> levels(String rater) throws IOException {
    return Home.at(installed.home()).marks().marks(attempt).stream()
        .filter(marks -> marks.rater().equals(rater))
        .map(Marks::levels)
        .map(TreeMap::new)
        .flatMap(levels -> levels.values().stream())
        .flatMap(levels -> levels.values().stream())
        .toList();
  }
}
