package rapport.tui.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.Examples;
import rapport.app.library.Library;
import rapport.play.transcript.Event;
import rapport.play.transcript.Mode;
import rapport.tui.terminal.Cell;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Key.Kind;
import rapport.tui.terminal.Size;
import rapport.tui.terminal.Style;
import rapport.tui.widget.Confirm;
import rapport.tui.widget.Overlay;
import rapport.tui.widget.Scene;

final class SceneTest {
  private static final Size SIZE = Size.STANDARD;

  @Test
  void anEnterTooManyDecidesNothing() {
    Stage stage = Stage.playing(SIZE).press(Kind.ENTER, Kind.ENTER, Kind.ENTER);

    assertThat(stage.journal().events()).noneMatch(Event.Chose.class::isInstance);
    assertThat(stage.scene()).isInstanceOf(ChoosingScene.class);
  }

  @Test
  void aDigitSelectsAndEnterSays() {
    Stage stage = Stage.playing(SIZE).press(Kind.ENTER).type("2");
    assertThat(stage.journal().events()).noneMatch(Event.Chose.class::isInstance);

    stage.press(Kind.ENTER);
    assertThat(stage.journal().events()).anyMatch(Event.Chose.class::isInstance);
  }

  @Test
  void aPasteNeverPicksAResponse() {
    Stage stage = Stage.playing(SIZE).press(Kind.ENTER).type("1");
    stage.press(Key.pasted("2\n\n")).press(Key.pasted("\n"));

    assertThat(stage.journal().events()).noneMatch(Event.Chose.class::isInstance);
  }

  @Test
  void whoReadsBackCannotPickWhatIsOutOfSight() {
    Stage stage = Stage.playing(new Size(40, 8)).press(Kind.ENTER).type("1");
    stage.press(Kind.PAGE_UP, Kind.ENTER);

    assertThat(stage.journal().events()).noneMatch(Event.Chose.class::isInstance);
  }

  @ParameterizedTest(name = "{0}x{1}")
  @CsvSource({"40,12", "40,10", "60,15", "80,24", "120,40", "200,60", "30,12"})
  void theClientAndTheWholeSelectedResponseAreAlwaysInSight(int columns, int rows) {
    for (int response = 1; response <= 3; response++) {
      Stage stage = Stage.playing(new Size(columns, rows)).press(Kind.ENTER).type("" + response);
      String screen = flat(stage.screen());
      assertThat(screen).contains("is probably right.");
      assertThat(selected(stage)).startsWith("> " + response + ".").endsWith(".");
    }
  }

  /** What stands in the selected style, in one line. */
  private static String selected(Stage stage) {
    Frame frame = stage.frame();
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < frame.size().rows(); row++) {
      for (int column = 0; column < frame.size().columns(); column++) {
        Cell cell = frame.at(column, row);
        text.append(cell.style().tone() == Style.Tone.SELECTED ? cell.text() : "");
      }
    }
    return flat(text.toString());
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 9, 10})
  void inTheSmallestWindowEveryLineOfALongResponseCanBeReached(int rows) {
    Stage stage = Stage.playing(new Size(30, rows)).press(Kind.ENTER);
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      stage.press(Kind.DOWN);
      stage.screen().lines().forEach(seen::add);
    }

    String all = flat(String.join(" ", seen));
    assertThat(all).contains("chair today.").contains("the house more.").contains("the week.");
  }

  @Test
  void aResponseIsOfferedAsItIsLaterSpoken() {
    Stage stage =
        Stage.playing(
                SIZE,
                Examples.decision(
                    "one",
                    Examples.saying("wait", "_wait_ Go on.", "end"),
                    Examples.saying("silence", "_Say nothing._", "end")))
            .press(Kind.ENTER)
            .type("1");

    assertThat(stage.screen())
        .contains(". (wait) Go on.")
        .contains(". (Say nothing.)")
        .doesNotContain("_");
  }

  @Test
  void everyScreenIsDrawnAtEverySize() {
    for (int columns = 1; columns < 130; columns += 7) {
      for (int rows = 1; rows < 45; rows += 4) {
        Stage stage = Stage.playing(new Size(columns, rows));
        stage.resize(SIZE).press(Kind.ENTER).type("2").press(Kind.ENTER);
        stage.resize(new Size(columns, rows)).frame();
        stage.resize(SIZE).press(Kind.ENTER).press(Key.pasted("What 語 might I say? ".repeat(9)));
        stage.resize(new Size(columns, rows)).frame();
        stage.resize(SIZE).press(Kind.ENTER).type("1").press(Kind.ENTER, Kind.ENTER, Kind.ENTER);
        stage.resize(new Size(columns, rows)).frame();
        assertThat(stage.frame().size()).isEqualTo(new Size(columns, rows));
      }
    }
  }

  @Test
  void ownWordsAreKeptAsTheyWereTyped() {
    Stage stage = atOwnWords().type("What would q and ? mean to her?").press(Kind.ENTER);

    assertThat(stage.journal().events())
        .contains(new Event.Typed("語", "What would q and ? mean to her?"));
  }

  @ParameterizedTest(name = "{0}x{1}")
  @CsvSource({"40,12", "80,24"})
  void theFieldStaysInSightWhileWhatWasSaidBeforeIsRead(int columns, int rows) {
    Stage stage = atOwnWords().resize(new Size(columns, rows)).type("So far");
    stage.press(Kind.PAGE_UP, Kind.PAGE_UP).type(" and on");

    assertThat(stage.screen()).contains("> So far and on");
    assertThat(stage.frame().cursor()).isPresent();
  }

  @Test
  void whoTakesAChoiceBackFindsWhatTheyHadBegunToWrite() {
    Stage stage = atOwnWords().type("So far").press(Kind.ESCAPE).type("b").press(Kind.ENTER);
    assertThat(stage.scene()).isInstanceOf(ChoosingScene.class);

    stage.type("1").press(Kind.ENTER, Kind.ENTER);
    assertThat(stage.scene()).isInstanceOf(OwnWordsScene.class);
    assertThat(stage.screen()).contains("> So far");
  }

  @Test
  void aPasteGoesIntoTheTextAndDoesNotSendIt() {
    Stage stage = atOwnWords().press(Key.pasted("one\ntwo\n"));
    assertThat(stage.scene()).isInstanceOf(OwnWordsScene.class);

    stage.press(Kind.ENTER);
    assertThat(stage.journal().events()).contains(new Event.Typed("語", "one\ntwo"));
  }

  @Test
  void escGivesTheLettersBackToTheCommands() {
    Stage stage = atOwnWords().type("abc").press(Kind.ESCAPE).type("i");
    assertThat(stage.scene()).isInstanceOf(Overlay.class);

    stage.press(Kind.ESCAPE, Kind.ENTER).type("d").press(Kind.ENTER);
    assertThat(stage.journal().events()).contains(new Event.Typed("語", "abcd"));
  }

  private static Stage atOwnWords() {
    return Stage.playing(SIZE).press(Kind.ENTER).type("1").press(Kind.ENTER, Kind.ENTER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"because", "by", "baby", "b2"})
  void aWordAtAFeedbackUndoesNothing(String word) {
    Stage stage = Stage.playing(SIZE).press(Kind.ENTER).type("1").press(Kind.ENTER).type(word);

    assertThat(stage.journal().events()).noneMatch(Event.WentBack.class::isInstance);
  }

  @Test
  void bTakesTheLastChoiceBackInPractice() {
    Stage stage = Stage.playing(SIZE).press(Kind.ENTER).type("1").press(Kind.ENTER).type("b");
    assertThat(stage.screen()).contains("Take your last choice back?");

    stage.press(Kind.ENTER);
    assertThat(stage.scene()).isInstanceOf(ChoosingScene.class);
    assertThat(stage.journal().events()).anyMatch(Event.WentBack.class::isInstance);
  }

  @Test
  void inAssessmentNothingIsTakenBackAndNoKeyForItIsShown() {
    Stage stage =
        Stage.playing(Mode.ASSESSMENT, SIZE).press(Kind.ENTER).type("1").press(Kind.ENTER);
    stage.press(Kind.ESCAPE).type("bsf");

    assertThat(stage.journal().events()).noneMatch(Event.WentBack.class::isInstance);
    assertThat(stage.screen()).doesNotContain("take back", "score", "feedback");
  }

  @Test
  void inANarrowWindowAReasonIsReadWhole() {
    Stage stage = Stage.playing(Mode.ASSESSMENT, new Size(40, 12)).press(Kind.ENTER).type("s");

    assertThat(stage.screen()).contains("In assessment mode the score waits for", "the report.");
  }

  @Test
  void qAsksAndEscGoesOnWhereOneWas() {
    Stage stage = Stage.playing(SIZE).press(Kind.ENTER).type("2");
    String before = stage.screen();
    stage.type("q");
    assertThat(stage.screen()).contains("It is kept");

    assertThat(stage.press(Kind.ESCAPE).screen()).isEqualTo(before);
    assertThat(stage.type("q").press(Kind.ENTER).scene()).isInstanceOf(Scene.End.class);
  }

  @Test
  void whileTheDiskRefusesNobodyIsToldThatTheSessionIsKept() {
    Stage stage = Stage.playing(SIZE).press(Kind.ENTER);
    stage.journal().refuse(true);
    stage.type("2").press(Kind.ENTER).type("q");

    assertThat(stage.screen())
        .contains("Leave this session? NOT SAVED: the disk is full. What can't be saved on")
        .contains("leaving is lost.")
        .doesNotContain("It is kept");
    assertThat(stage.press(Kind.ESCAPE).type("?").screen())
        .contains("leave; what can't be saved by then is lost");
    assertThat(stage.press(Kind.ESCAPE).press(Kind.INTERRUPT).screen())
        .contains("Leave Rapport? NOT SAVED: the disk is full.");
  }

  @Test
  void ctrlCAsksEverywhere() {
    Stage stage = Stage.playing(SIZE);
    for (int i = 0; i < 4; i++) {
      stage.press(Kind.INTERRUPT);
      assertThat(stage.scene()).isInstanceOf(Confirm.class);
      stage.press(Kind.ESCAPE).press(Kind.ENTER).type("1").press(Kind.ENTER);
    }
  }

  @Test
  void iShowsTheClientAndTheGoals() {
    assertThat(Stage.playing(SIZE).press(Kind.ENTER).type("i").screen()).contains("Listen.");
  }

  @Test
  void aSearchFindsWhatWasSaid() {
    Stage stage = atOwnWords().press(Kind.ESCAPE).type("/on the bus").press(Kind.ENTER);

    assertThat(selected(stage)).contains("on the bus");
  }

  @Test
  void aSearchFindsWhatALineBreakDivides() {
    Stage stage = Stage.playing(new Size(40, 20)).press(Kind.ENTER);
    List<String> rows = stage.screen().lines().map(String::strip).toList();
    String row = rows.stream().filter(each -> each.contains("nearly")).findFirst().orElseThrow();
    String next = rows.get(rows.indexOf(row) + 1);
    String divided = row.substring(row.lastIndexOf(' ') + 1) + " " + next.split(" ", 2)[0];
    stage.type("/" + divided.toUpperCase(Locale.ROOT)).press(Kind.ENTER);

    assertThat(stage.screen()).doesNotContain("not found");
    assertThat(selected(stage)).contains(flat(row)).contains(divided.split(" ", 2)[1]);
  }

  @Test
  void aSearchThatFindsNothingSaysSo() {
    Stage stage = Stage.playing(SIZE).press(Kind.ENTER).type("/zebra").press(Kind.ENTER);

    assertThat(stage.screen()).contains("not found");
  }

  @Test
  void theReportCanBeReplayedFromAnyLine() {
    Stage stage = atReport().type("r2").press(Kind.ENTER);

    assertThat(stage.scene()).isInstanceOf(OwnWordsScene.class);
    assertThat(stage.screen()).contains("私の母");
  }

  @Test
  void theReportOffersToPlayAgainAndToGoOn() {
    assertThat(atReport().type("p").scene()).isInstanceOf(ChoosingScene.class);
    assertThat(atReport().press(Kind.END).screen()).contains("Next: Another one");
    assertThat(atReport().type("g").screen()).contains("Enter begin");
  }

  @Test
  void whatIsBegunFromTheReportOfAnAssessmentIsPractice() {
    assertThat(atReportOfAssessment().screen())
        .contains("more, assessment", "p practise again", "g practise next");
    assertThat(atReportOfAssessment().type("g").screen())
        .contains("Enter begin", "An example, practice")
        .doesNotContain(", assessment");
    assertThat(atReportOfAssessment().type("p").screen()).contains("Decision 1, practice");
    assertThat(atReportOfAssessment().type("r2").screen()).contains("Replay, practice");
    assertThat(atReportOfAssessment().type("r2").press(Kind.ENTER).screen())
        .contains("Decision 2, practice");
  }

  @Test
  void theLibraryAsksBeforeASecondAssessment() {
    Stage stage = Stage.browsing(SIZE, library(true)).assessing("T-014");

    assertThat(stage.screen()).contains("3 scenarios, practice");
    assertThat(stage.press(Kind.ENTER).screen()).contains("An example, practice");
    stage.type("q");
    assertThat(Stage.browsing(SIZE, library(true)).assessing("T-014").type("a").screen())
        .contains("Begin “Sent” as an assessment of T-014?");
    assertThat(
            Stage.browsing(SIZE, library(true))
                .assessing("T-014")
                .type("a")
                .press(Kind.ENTER)
                .screen())
        .contains("An example, assessment");
    assertThat(Stage.browsing(SIZE, library(true)).assessing("T-014").type("ay").screen())
        .doesNotContain("an assessment", ", assessment");
    assertThat(Stage.browsing(SIZE, library(true)).type("a").screen())
        .doesNotContain("an assessment");
  }

  @Test
  void theModeStandsInEveryHeadingHoweverNarrow() {
    for (Size size : List.of(SIZE, new Size(40, 12))) {
      Stage stage = Stage.playing(Mode.ASSESSMENT, size);
      assertThat(heading(stage)).contains("assessment");
      stage.press(Kind.ENTER);
      while (!stage.screen().contains("practise again")) {
        assertThat(heading(stage)).contains("assessment");
        stage.press(stage.scene() instanceof ChoosingScene ? Key.typed("1") : Key.of(Kind.ENTER));
        if (stage.scene() instanceof ChoosingScene) {
          stage.press(Kind.ENTER);
        } else if (heading(stage).contains("own view")) {
          assertThat(heading(stage)).contains("assessment");
          stage.type("x");
        }
      }
      assertThat(heading(stage)).contains("assessment");
    }
  }

  private static String heading(Stage stage) {
    return stage.screen().lines().findFirst().orElseThrow();
  }

  private static Stage atReportOfAssessment() {
    Stage stage = Stage.playing(Mode.ASSESSMENT, SIZE).press(Kind.ENTER);
    stage.type("1").press(Kind.ENTER).press(Kind.ENTER).type("1").press(Kind.ENTER);
    while (stage.scene() instanceof ReadingScene) {
      stage.press(Kind.ENTER);
    }
    return stage.type("x");
  }

  private static Stage atReport() {
    Stage stage = atOwnWords().press(Kind.ENTER).type("1").press(Kind.ENTER);
    while (stage.scene() instanceof ReadingScene) {
      stage.press(Kind.ENTER);
    }
    stage.type("x");
    assertThat(stage.screen()).contains("p play again");
    return stage;
  }

  @Test
  void ratingOneselfTakesTheDigitOfTheLevel() {
    Stage stage = atOwnWords().press(Kind.ENTER).type("1").press(Kind.ENTER);
    while (stage.scene() instanceof ReadingScene) {
      stage.press(Kind.ENTER);
    }
    stage.type("3").press(Kind.ENTER);

    assertThat(stage.journal().events())
        .anyMatch(e -> e instanceof Event.RatedSelf rated && rated.levels().containsValue(3));
  }

  @Test
  void theLibraryNarrowsAsOneTypes() {
    Stage stage = Stage.browsing(SIZE, library(true)).type("/coff");
    assertThat(stage.screen()).contains("Coffee").doesNotContain("Sent");

    assertThat(stage.press(Kind.ESCAPE).screen()).contains("Coffee").contains("Sent");
  }

  @Test
  void aScenarioWithAMistakeSaysWhatIsWrong() {
    Stage stage = Stage.browsing(SIZE, library(true)).type("3").press(Kind.ENTER);

    assertThat(stage.scene()).isInstanceOf(LibraryScene.class);
    assertThat(stage.screen()).contains("Line 3 has a mistake.");
  }

  @Test
  void aLibraryThatIsStillBeingReadSaysSo() {
    assertThat(Stage.browsing(SIZE, library(false)).screen()).contains("reading");
  }

  @Test
  void whatWasLeftIsOfferedFirst() {
    Library.Contents library =
        new Library.Contents(
            library(true).listings(),
            List.of(new Library.Unfinished("a1", "Sent", "begun today")),
            true,
            List.of());
    Stage stage = Stage.browsing(SIZE, library);

    assertThat(stage.screen()).contains("> 1. Go on with: Sent");
    assertThat(stage.press(Kind.ENTER).screen()).contains("Enter begin");
  }

  private static Library.Contents library(boolean isComplete) {
    return new Library.Contents(
        List.of(
            Stage.listing("sent", "Sent", ""),
            Stage.listing("coffee", "Coffee", ""),
            Stage.listing("broken", "Broken", "Line 3 has a mistake.")),
        List.of(),
        isComplete,
        List.of());
  }

  @Test
  void belowTheFloorItAsksForMoreRoomAndComesBack() {
    Stage stage = Stage.playing(SIZE).press(Kind.ENTER).type("2");
    String before = stage.screen();

    assertThat(stage.resize(new Size(20, 5)).screen()).contains("Please make the");
    assertThat(stage.resize(SIZE).screen()).isEqualTo(before);
  }
}
