package rapport.report.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rapport.Golden;
import rapport.grading.progress.OwnAttempt;
import rapport.grading.progress.Practised;
import rapport.grading.progress.TraineeProgress;
import rapport.play.transcript.Mode;
import rapport.report.html.HtmlPage;
import rapport.report.page.Alternative;
import rapport.report.page.Block;
import rapport.report.page.Part;
import rapport.report.text.PlainText;
import rapport.text.DisplayWidth;

/** What the values of {@link Practised#month} look like; they are worked out by hand there. */
final class ProgressPageTest {
  private static final int NARROW = 40;

  private static List<Part> page(List<OwnAttempt> attempts) {
    List<Part> page = new ArrayList<>();
    page.add(Alternative.shown(Block.heading("Progress")));
    page.addAll(ProgressPage.of(Mode.PRACTICE, TraineeProgress.of(attempts, Practised.RUBRIC)));
    page.add(Block.BLANK);
    page.addAll(ProgressPage.counting(Practised.RUBRIC));
    return page;
  }

  private static List<OwnAttempt> twoHundred() {
    List<OwnAttempt> sessions = new ArrayList<>();
    for (int day = 0; day < 200; day++) {
      sessions.add(
          Practised.at(LocalDate.of(2026, 1, 1).plusDays(day) + "T18:00:00Z", "harbour")
              .after(Duration.ofMinutes(3))
              .chose("d" + day % 5, 1, Map.of("empathy", day % 5))
              .finished(Map.of("empathy", 3)));
    }
    return sessions;
  }

  @Test
  void whoeverHearsThePageIsToldAllOfIt() {
    Golden.verify("report/progress/month.txt", new PlainText(80).of(page(Practised.month())));
  }

  @Test
  void whoeverSeesLinesHasDrawingsBesideTheWords() {
    Golden.verify(
        "report/progress/month-drawn.txt",
        PlainText.withFigures(NARROW).of(page(Practised.month())));
  }

  @Test
  void aWebPageHasChartsAndEverySession() {
    Golden.verify("report/progress/month.html", HtmlPage.of("Progress", page(Practised.month())));
  }

  @Test
  void oneSessionIsNoWayFromOneToAnother() {
    Golden.verify(
        "report/progress/one-session.txt",
        PlainText.withFigures(80).of(page(Practised.month().subList(1, 2))));
  }

  @Test
  void twoHundredSessionsFitANarrowWindow() {
    String drawn = PlainText.withFigures(NARROW).of(page(twoHundred()));

    assertThat(drawn.lines()).allMatch(line -> DisplayWidth.of(line) <= NARROW);
    assertThat(drawn).doesNotContain("\u2026");
    Golden.verify("report/progress/two-hundred-sessions.txt", drawn);
  }

  @Test
  void twoHundredSessionsAreAllOnTheWebPage() {
    String html = HtmlPage.of("Progress", page(twoHundred()));

    assertThat(html.split("<th scope=\"row\">2026-", -1)).hasSizeGreaterThan(200);
    assertThat(html.split("<circle", -1).length - 1).isLessThanOrEqualTo(62);
  }

  @Test
  void whatTemptedAgainIsQuotedWithWhatHelps() {
    OwnAttempt own =
        Practised.at("2026-11-03T18:00:00Z", "harbour")
            .tempted("d0", "boundaries", "Of course.", "It is kind.")
            .tempted("d1", "boundaries", "Just this once.", "It is quick.")
            .finished(Map.of());

    assertThat(new PlainText(0).of(page(List.of(own))))
        .contains(
            """
            What tempted you more than once
            Boundaries: a weaker line drew you 2 times.
            - “Just this once.” in The harbour. What made it tempting: It is quick.
            - “Of course.” in The harbour. What made it tempting: It is kind.
            What helps: \
            """);
  }

  @Test
  void nothingThatIsHeardIsADrawing() {
    String heard = new PlainText(80).of(page(Practised.month()));

    assertThat(heard.codePoints()).noneMatch(c -> c >= 0x2580 && c <= 0x25FF);
  }
}
