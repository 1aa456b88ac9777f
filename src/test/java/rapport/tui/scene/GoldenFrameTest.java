package rapport.tui.scene;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.Golden;
import rapport.app.author.Manuscript;
import rapport.app.library.Library;
import rapport.grading.progress.Practised;
import rapport.grading.progress.TraineeProgress;
import rapport.play.transcript.Mode;
import rapport.report.progress.ProgressPage;
import rapport.tui.terminal.Key.Kind;
import rapport.tui.terminal.Size;

/** Whole screens as text. */
final class GoldenFrameTest {
  private static final Library.Contents LIBRARY =
      new Library.Contents(
          List.of(
              Stage.listing("sent", "Sent by the court", ""),
              Stage.listing("coffee", "A coffee after the session", ""),
              Stage.listing("broken", "The one with a mistake", "line 12 has a mistake."),
              Stage.listing("word", "先生の言葉 and other words", "")),
          List.of(
              new Library.Unfinished(
                  "20260101-100000-word-abcd", "先生の言葉 and other words", "begun today, 3 choices")),
          true,
          List.of());

  private final Manuscript file = Manuscript.garden();

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12", "120x40", "200x60"})
  void library(String size) {
    verify("library", size, Stage.browsing(size(size), LIBRARY).press(Kind.DOWN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12", "120x40", "200x60"})
  void briefing(String size) {
    verify("briefing", size, Stage.playing(size(size)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12", "120x40", "200x60"})
  void choosing(String size) {
    verify("choosing", size, Stage.playing(size(size)).press(Kind.ENTER).type("2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12", "120x40", "200x60"})
  void feedback(String size) {
    verify("feedback", size, chosen(size));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12", "120x40", "200x60"})
  void ownWords(String size) {
    verify(
        "own-words",
        size,
        read(chosen(size))
            .type("It sounds as if talking here feels like breaking a rule that kept you safe."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12", "120x40", "200x60"})
  void ending(String size) {
    Stage stage = lastFeedback(size);
    while (!stage.screen().contains(" end") && stage.scene() instanceof ReadingScene) {
      stage.press(Kind.ENTER);
    }
    verify("ending", size, stage);
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12", "120x40", "200x60"})
  void rating(String size) {
    verify("rating", size, ended(size).type("3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12", "120x40", "200x60"})
  void report(String size) {
    verify("report", size, ended(size).type("3").press(Kind.ENTER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12"})
  void readingBack(String size) {
    verify("reading-back", size, read(chosen(size)).press(Kind.ESCAPE, Kind.PAGE_UP));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12"})
  void help(String size) {
    verify("help", size, Stage.playing(size(size)).press(Kind.ENTER).type("?"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12"})
  void notSaved(String size) {
    Stage stage = Stage.playing(Mode.ASSESSMENT, size(size)).press(Kind.ENTER);
    stage.journal().refuse(true);
    verify("not-saved", size, stage.type("1").press(Kind.ENTER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12", "120x40"})
  void previewChoosing(String size) {
    verify("preview-choosing", size, previewing(size).press(Kind.ENTER).type("1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12", "120x40"})
  void previewReloaded(String size) {
    Stage stage = previewing(size).press(Kind.ENTER).type("1").press(Kind.ENTER);
    file.change("like these", "like those").save();
    while (stage.screen().contains("Enter continue")) {
      stage.press(Kind.ENTER);
    }
    verify("preview-reloaded", size, stage.refresh());
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12", "120x40"})
  void previewBroken(String size) {
    Stage stage = previewing(size).press(Kind.ENTER);
    file.change("next: shed", "next: shde").save();
    verify("preview-broken", size, stage.refresh());
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12", "120x40"})
  void previewFindings(String size) {
    Stage stage = previewing(size).press(Kind.ENTER);
    file.change("next: shed", "next: shde").save();
    verify("preview-findings", size, stage.refresh().type("d"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12", "120x40"})
  void previewNodes(String size) {
    verify("preview-nodes", size, previewing(size).press(Kind.ENTER).type("g"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12", "120x40"})
  void previewWaiting(String size) {
    file.change("rate: {empathy: 3}", "rate: {empthy: 3}");
    verify("preview-waiting", size, previewing(size));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12"})
  void previewHelp(String size) {
    verify("preview-help", size, previewing(size).press(Kind.ENTER).type("?"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12", "120x40", "200x60"})
  void progress(String size) {
    verify("progress", size, progressing(size).type("/").type("From session").press(Kind.ENTER));
  }

  private static Stage progressing(String size) {
    TraineeProgress progress = TraineeProgress.of(Practised.month(), Practised.RUBRIC);
    return Stage.reading(size(size), "Progress", ProgressPage.of(Mode.PRACTICE, progress));
  }

  private Stage previewing(String size) {
    return Stage.previewing(size(size), file.preview());
  }

  @ParameterizedTest
  @CsvSource({"20x5"})
  void tooSmall(String size) {
    verify("too-small", size, Stage.playing(size(size)));
  }

  private static Stage chosen(String size) {
    return Stage.playing(size(size)).press(Kind.ENTER).type("2").press(Kind.ENTER);
  }

  /** Pages through what doesn't fit, and goes on. */
  private static Stage read(Stage stage) {
    while (stage.scene() instanceof ReadingScene) {
      stage.press(Kind.ENTER);
    }
    return stage;
  }

  private static Stage ended(String size) {
    return read(lastFeedback(size));
  }

  private static Stage lastFeedback(String size) {
    return read(chosen(size)).press(Kind.ENTER).type("1").press(Kind.ENTER);
  }

  private static Size size(String text) {
    return Size.parse(text).orElseThrow();
  }

  private static void verify(String name, String size, Stage stage) {
    Golden.verify("tui/" + name + "-" + size + ".txt", stage.screen());
  }
}
