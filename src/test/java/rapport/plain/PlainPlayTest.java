package rapport.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rapport.Examples;
import rapport.app.play.PlayActivity;
import rapport.app.play.PlayView;
import rapport.app.play.Sittings;
import rapport.app.workspace.RefusedException;
import rapport.play.evaluation.Report;
import rapport.play.session.MemoryJournal;
import rapport.play.session.Session;
import rapport.play.session.Sessions;
import rapport.play.transcript.Event;
import rapport.play.transcript.Mode;
import rapport.report.text.PlainText;
import rapport.scenario.model.Scenario;

final class PlainPlayTest {
  private final MemoryJournal journal = new MemoryJournal();
  private final StringBuilder out = new StringBuilder();
  private Scenario scenario = Sessions.threeDecisions();

  @Test
  void aFileOfIdsPlaysAScenarioToItsReport() {
    play(Mode.PRACTICE, true, "reflect\nask\nstay\n");

    assertThat(out)
        .contains("Client: At one.")
        .contains("You: Say reflect.")
        .contains("The client heard: Heard reflect.")
        .contains("Result: Met.")
        .doesNotContain("Your response:");
  }

  @Test
  void theSameSeedPrintsTheSameText() {
    play(Mode.PRACTICE, true, "reflect\nask\nstay\n");
    String first = out.toString();
    out.setLength(0);
    play(Mode.PRACTICE, true, "reflect\nask\nstay\n");

    assertThat(out).hasToString(first);
  }

  @Test
  void numbersPickWhatIsShownUnderThem() {
    play(Mode.PRACTICE, true, "1\n");

    String first =
        out.toString().lines().filter(l -> l.startsWith("1. ")).findFirst().orElseThrow();
    assertThat(out).contains("You: " + first.substring(3));
  }

  @Test
  void aResponseIsOfferedAsItIsLaterSpoken() {
    scenario =
        Examples.scenario(
            List.of(),
            Examples.decision(
                "one",
                Examples.saying("wait", "_wait_ Go on.", "end"),
                Examples.saying("silence", "_Say nothing._", "end")),
            Examples.ending("end"));
    play(Mode.PRACTICE, true, "wait\n");

    assertThat(out)
        .contains(". (wait) Go on.")
        .contains("You: (wait) Go on.")
        .contains(". (Say nothing.)")
        .doesNotContain("_");
  }

  @Test
  void theEndOfInputKeepsTheSession() {
    play(Mode.PRACTICE, true, "reflect\n");

    assertThat(journal.events()).hasSize(2);
  }

  @Test
  void aWordThatIsNoResponseIsExplainedAndAskedAgain() {
    play(Mode.PRACTICE, false, "\nrefelct\n9\nreflect\n");

    assertThat(out).contains("That is not one of the responses here. Type a number from 1 to 2");
    assertThat(journal.events()).hasSize(2);
  }

  @Test
  void aScriptStopsAtTheFirstWordThatIsNoResponse() {
    assertThatThrownBy(() -> play(Mode.PRACTICE, true, "reflect\n\naks\nstay\n"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(
            "Line 3 of the script: “aks” is not one of the responses on offer here: ");
    assertThat(journal.events()).hasSize(2);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstWord() {
    play(Mode.PRACTICE, true, "\uFEFFreflect\nask\nstay\n");

    assertThat(out).contains("Result: Met.");
  }

  @Test
  void whatCanNotBeSeenAroundAWordIsNoPartOfIt() {
    play(Mode.PRACTICE, true, "\r\n\n \uFEFFreflect\t \r\n\u00A0ask\u00A0\n\uFEFFstay\u200B\n\n");

    assertThat(out).contains("Result: Met.");
  }

  @Test
  void aScriptThatEndsEarlySaysSo() {
    play(Mode.PRACTICE, true, "reflect\n");

    assertThat(out).contains("The script ended before the scenario did, after 1 choice.");
  }

  @Test
  void assessmentModeGivesNoFeedbackNoScoreAndNoWayBack() {
    play(Mode.ASSESSMENT, true, "slip\nscore\nback\nask\n");

    assertThat(out)
        .doesNotContain("heard")
        .contains("In assessment mode the score waits for the report.")
        .contains("In assessment mode a choice stands.");
  }

  @Test
  void backTakesTheLastChoiceBackAndShowsTheLineAgain() {
    play(Mode.PRACTICE, true, "slip\nback\nreflect\nask\nstay\n");

    assertThat(out).contains("You took your last choice back.").contains("Taken back: ");
    assertThat(out.toString().split("Client: At one\\.", -1)).hasSize(4);
  }

  @Test
  void aRefusedSaveIsSaidAtEachChoiceAndPlayGoesOn() {
    journal.refuse(true);
    play(Mode.PRACTICE, true, "reflect\nask\nstay\n");

    assertThat(out.toString().split("NOT SAVED: the disk is full\\.", -1)).hasSize(6);
    assertThat(out)
        .containsSubsequence("NOT SAVED", "1. Say", "NOT SAVED", "1. Say", "Result: Met.");
  }

  @Test
  void whileTheDiskRefusesHelpDoesNotSayThatTheSessionIsKept() {
    journal.refuse(true);
    play(Mode.PRACTICE, true, "reflect\n?\n");

    assertThat(out)
        .contains("quit, q: leave; what can't be saved by then is lost.")
        .doesNotContain("the session is kept");
  }

  @Test
  void whatIsSavedAgainIsSaidOnce() {
    journal.refuse(true);
    String lines = "reflect\nsave\nask\nstay\n";
    play(
        Mode.PRACTICE,
        true,
        new BufferedReader(new StringReader(lines)) {
          @Override
          public String readLine() throws IOException {
            String line = super.readLine();
            if ("save".equals(line)) {
              journal.refuse(false);
            }
            return line;
          }
        });

    assertThat(out.toString().split("Saved again\\.", -1)).hasSize(2);
    assertThat(out).containsSubsequence("NOT SAVED", "Saved again.", "1. Say", "Result: Met.");
  }

  @Test
  void aQuestionMarkBeforeTheStartTellsWhatCanBeTyped() {
    play(Mode.PRACTICE, false, "?\nbecause\n");

    assertThat(out).contains("Enter: begin.").contains("quit, q: leave").contains("means nothing");
    assertThat(journal.events()).isEmpty();
  }

  @Test
  void aPersonIsAskedBeforeAChoiceIsTakenBack() {
    play(Mode.PRACTICE, false, "\nslip\nbecause\nback\nbecause\nback\nyes\n");

    assertThat(out)
        .containsSubsequence(
            "That is not one", "Take your last choice back?", "Your choice stands.", "You took");
    assertThat(journal.events()).filteredOn(Event.WentBack.class::isInstance).hasSize(1);
  }

  @Test
  void aPersonReadsTheReportPartByPart() {
    play(Mode.PRACTICE, false, "\nreflect\nask\nstay\n3\n\nall\nquit\n");

    assertThat(out)
        .containsSubsequence(
            "Result: Met.",
            "Enter for the next part (2 of ",
            "Your profile",
            "Enter for the next part (3 of ",
            "Choice by choice",
            "To think about",
            "What next?");
    assertThat(out).doesNotContain("Enter for the next part (4 of ");
  }

  @Test
  void afterTheReportNothingThatIsTypedIsPassedOverInSilence() {
    play(
        Mode.PRACTICE,
        false,
        "\nreflect\nask\nstay\n3\n2nd\nq\nbecause\nfrom 2nd\nfrom 9\n?\nquit\n");

    assertThat(out)
        .containsSubsequence(
            "Enter for the next part (2 of ",
            "That means nothing here. Type ? for help.",
            "What next?",
            "That means nothing here. Type ? for help.",
            "What next? Type from and the number of a choice, 1 to 3.",
            "What next? Type from and the number of a choice, 1 to 3.",
            "What next? again: play this scenario again, as practice.");
    assertThat(out.toString().split("again: play", -1)).hasSize(3);
  }

  @Test
  void theRestOfTheReportCanBeSkipped() {
    play(Mode.PRACTICE, false, "\nreflect\nask\nstay\n3\nq\nquit\n");

    assertThat(out).contains("What next?").doesNotContain("Choice by choice");
  }

  @Test
  void aPersonIsAskedToRateThemselvesAndMayPlayAgain() {
    play(Mode.PRACTICE, false, "\nreflect\nask\nstay\n3\nall\nagain\nquit\n");

    assertThat(out)
        .contains("Press Enter to begin, or type quit.")
        .contains("How do you see it yourself? 1 of 1")
        .contains("you said Facilitative (3)")
        .contains("What next?");
  }

  private void play(Mode mode, boolean isScripted, String input) {
    play(mode, isScripted, new BufferedReader(new StringReader(input)));
  }

  private void play(Mode mode, boolean isScripted, BufferedReader input) {
    PlayActivity activity =
        new PlayActivity(
            scenario, Examples.rubric(), Sessions.AFTERCARE, mode, sittings(), "Client");
    Console console = new Console(input, out, new PlainText(0), isScripted);
    new PlainPlay(activity, console, !isScripted).play();
  }

  private Sittings sittings() {
    return new Sittings() {
      @Override
      public Session begin(Mode mode) {
        return Sessions.begin(scenario, mode, journal);
      }

      @Override
      public Optional<PlayView.Suggestion> next(Report report) {
        return Optional.empty();
      }

      @Override
      public void release(Session session) {}
    };
  }
}
