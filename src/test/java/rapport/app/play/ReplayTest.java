package rapport.app.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.app.TestWorkspace;
import rapport.app.practice.OwnProgress;
import rapport.app.workspace.Workspace;
import rapport.grading.progress.TraineeProgress;
import rapport.play.transcript.Event;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Transcript;
import rapport.report.text.PlainText;

/** What is begun from a report: of which kind it is, and what of it counts. */
final class ReplayTest {
  @TempDir private Path home;
  private Workspace workspace;

  @BeforeEach
  void open() {
    workspace = new TestWorkspace(home).workspace();
    workspace.preparedHome();
  }

  @Test
  void aReplayIsWrittenDownAsWhatItIs() throws IOException {
    PlayActivity play = finished(SessionTerms.PRACTICE);
    play.replayFrom(3);
    finish(play);

    Transcript first = transcripts().get(1);
    Transcript replay = transcripts().get(0);
    assertThat(replay.opened().replayed())
        .isEqualTo(new Event.Replayed(first.attempt(), first.exchanges().get(3).decision(), 4));
    assertThat(first.opened().replayed()).isNull();
    assertThat(replay.standing())
        .extracting(Transcript.Choice::copied)
        .startsWith(true, true, true, false);
    assertThat(replay.exchanges().subList(0, 3)).isEqualTo(first.exchanges().subList(0, 3));
    assertThat(replay.madeHere()).hasSize(replay.exchanges().size() - 3);
  }

  @Test
  void whatAReplayTookOverIsCountedOnce() throws IOException {
    PlayActivity play = finished(SessionTerms.PRACTICE);
    int made = transcripts().get(0).exchanges().size();
    play.replayFrom(made - 1);
    finish(play);

    TraineeProgress progress = progress(Mode.PRACTICE);
    assertThat(progress.finished()).hasSize(2);
    assertThat(progress.choices()).isEqualTo(made + 1);
    assertThat(progress.finished().get(1).made().sitting().exchanges()).hasSize(1);
    assertThat(progress.scenarios().get(0).changes()).isEmpty();
    assertThat(progress.shown()).allSatisfy(count -> assertThat(count.attempts()).isEqualTo(1));
  }

  @Test
  void aReplayThatWasLeftKnowsItsCopiesWhenItIsGoneOnWith() throws IOException {
    PlayActivity play = finished(SessionTerms.PRACTICE);
    play.replayFrom(2);
    play.leave();
    Plays plays = new Plays(workspace, SessionTerms.PRACTICE);
    finish(plays.resume(plays.latestUnfinished()));

    Transcript replay = transcripts().get(0);
    assertThat(replay.madeHere()).hasSize(replay.exchanges().size() - 2);
  }

  @Test
  void whatIsBegunAfterAnAssessmentIsPractice() throws IOException {
    SessionTerms terms = new SessionTerms(Mode.ASSESSMENT, "T-014", null);
    PlayActivity play = finished(terms);
    assertThat(((PlayView.Report) play.view()).replays()).isNotEmpty();
    play.replayFrom(1);
    finish(play);
    play.playAgain();
    finish(play);

    assertThat(transcripts())
        .extracting(transcript -> transcript.opened().mode())
        .containsExactly(Mode.PRACTICE, Mode.PRACTICE, Mode.ASSESSMENT);
    assertThat(transcripts())
        .extracting(transcript -> transcript.opened().trainee())
        .containsOnly("T-014");
    assertThat(progress(Mode.ASSESSMENT).finished()).hasSize(1);
  }

  @Test
  void theReportOfAReplaySaysSo() throws IOException {
    PlayActivity play = finished(SessionTerms.PRACTICE);
    play.replayFrom(2);
    finish(play);

    String report = new PlainText(0).of(((PlayView.Report) play.view()).page());
    assertThat(report).contains("A replay: the first 2 choices are taken over");
    assertThat(report.split("Taken over from the session before", -1)).hasSize(3);
  }

  private TraineeProgress progress(Mode mode) throws IOException {
    Map<Mode, TraineeProgress> modes = OwnProgress.of(workspace, null).modes();
    return Objects.requireNonNull(modes.get(mode));
  }

  /** The newest first. */
  private List<Transcript> transcripts() throws IOException {
    List<Transcript> all = new java.util.ArrayList<>();
    for (String attempt : workspace.home().attempts().ids()) {
      all.add(KeptTranscript.of(workspace, attempt));
    }
    return all;
  }

  private PlayActivity finished(SessionTerms terms) {
    PlayActivity play = new Plays(workspace, terms).open("coffee", terms.mode());
    play.skipPrompts();
    play.begin();
    finish(play);
    return play;
  }

  /** Plays to the report, by the first response each time. */
  private static void finish(PlayActivity play) {
    play.skipPrompts();
    while (!(play.view() instanceof PlayView.Report)) {
      if (play.view() instanceof PlayView.Choosing choosing) {
        play.choose(choosing.options().get(0).id());
      } else {
        play.proceed();
      }
    }
  }
}
