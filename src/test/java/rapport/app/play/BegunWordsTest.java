package rapport.app.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.app.TestWorkspace;
import rapport.app.workspace.Workspace;
import rapport.play.transcript.Mode;

/** What was begun in own words when a session is left. */
final class BegunWordsTest {
  private static final String BEGUN = "It sounds as if\nyou 👩‍👧 waited";

  @TempDir private Path home;
  private Workspace workspace;
  private Plays plays;

  @BeforeEach
  void open() {
    workspace = new TestWorkspace(home).workspace();
    workspace.preparedHome();
    plays = new Plays(workspace, SessionTerms.PRACTICE);
  }

  @Test
  void whatWasBegunStandsThereWhenTheSessionIsGoneOnWith() throws IOException {
    PlayActivity play = writing(Mode.PRACTICE);
    play.draft(BEGUN);
    play.draft(BEGUN + ".");
    play.leave();

    assertThat(draft(resumed())).isEqualTo(BEGUN + ".");
  }

  @Test
  void inAnAssessmentToo() throws IOException {
    plays = new Plays(workspace, new SessionTerms(Mode.ASSESSMENT, "T-014", null));
    PlayActivity play = writing(Mode.ASSESSMENT);
    play.draft(BEGUN);
    play.leave();

    assertThat(draft(resumed())).isEqualTo(BEGUN);
  }

  @Test
  void aProgramThatIsKilledLosesAFewLettersAtMost() throws IOException {
    PlayActivity play = writing(Mode.PRACTICE);
    for (int i = 1; i <= BEGUN.length(); i++) {
      play.draft(BEGUN.substring(0, i));
    }

    assertThat(workspace.home().begunTexts().of(plays.latestUnfinished()).values())
        .singleElement()
        .satisfies(kept -> assertThat(BEGUN).startsWith(kept))
        .satisfies(kept -> assertThat(kept.length()).isGreaterThan(BEGUN.length() - 8));
  }

  @Test
  void itIsNoAnswerAndInNoTranscript() throws IOException {
    PlayActivity play = writing(Mode.PRACTICE);
    play.draft(BEGUN);
    play.leave();
    String attempt = plays.latestUnfinished();

    assertThat(Files.readString(workspace.home().attempts().file(attempt)))
        .doesNotContain("sounds as if");
  }

  @Test
  void onceTheAnswerIsGivenNothingIsLeftOfIt() throws IOException {
    PlayActivity play = writing(Mode.PRACTICE);
    play.draft(BEGUN);
    assertThat(drafts()).isNotEmpty();
    play.type("I'm listening.");

    assertThat(drafts()).isEmpty();
  }

  @Test
  void whatIsRubbedOutIsGoneToo() throws IOException {
    PlayActivity play = writing(Mode.PRACTICE);
    play.draft(BEGUN);
    play.draft("");

    assertThat(drafts()).isEmpty();
  }

  @Test
  void itIsDeletedWithTheSession() throws IOException {
    PlayActivity play = writing(Mode.PRACTICE);
    play.draft(BEGUN);
    play.leave();
    workspace.home().attempts().delete(plays.latestUnfinished());

    assertThat(drafts()).isEmpty();
  }

  private PlayActivity writing(Mode mode) {
    PlayActivity play = plays.open("coffee", mode);
    play.begin();
    while (!(play.view() instanceof PlayView.OwnWords)) {
      if (play.view() instanceof PlayView.Choosing choosing) {
        play.choose(choosing.options().get(0).id());
      } else {
        play.proceed();
      }
    }
    return play;
  }

  private PlayActivity resumed() throws IOException {
    return plays.resume(plays.latestUnfinished());
  }

  private static String draft(PlayActivity play) {
    return ((PlayView.OwnWords) play.view()).draft();
  }

  private List<Path> drafts() throws IOException {
    Path folder = home.resolve("drafts");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
