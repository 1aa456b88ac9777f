package rapport.report.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rapport.Examples;
import rapport.Golden;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Moment;
import rapport.play.evaluation.Offer;
import rapport.play.evaluation.RatedBy;
import rapport.play.evaluation.Report;
import rapport.play.evaluation.Sitting;
import rapport.play.session.Sessions;
import rapport.report.text.PlainText;
import rapport.scenario.model.Rupture;

final class ReportPageTest {
  private static final Offer NAMED =
      offer("name-it", 4, 4, "", "They saw me.", "It names what she wants.", "It is asked for.");
  private static final Offer SLIP =
      offer(
          "slip",
          2,
          0,
          "money-or-business",
          "Good, a deal.",
          "It makes her a partner.",
          "It feels kind.");

  @Test
  void aReportSaysWhatWasHeardWhyAndWhatWouldHaveHelped() {
    verify(
        "met",
        List.of(
            exchange("one", 0, Rupture.NONE),
            exchange("two", 0, Rupture.WITHDRAWAL),
            exchange("three", 0, Rupture.NONE)),
        close(false));
  }

  @Test
  void aCriticalIncidentIsSaidFirstAndNotAveragedAway() {
    verify(
        "critical",
        List.of(
            exchange("one", 0, Rupture.NONE),
            exchange("two", 1, Rupture.NONE),
            exchange("three", 0, Rupture.NONE)),
        close(false));
  }

  @Test
  void aPrematureEndingHasNoPercentage() {
    verify("premature", List.of(exchange("one", 0, Rupture.CONFRONTATION)), close(true));
  }

  @Test
  void aSessionThatWasLeftHasNoResult() {
    Report report = report(List.of(exchange("one", 0, Rupture.NONE)), null);
    assertThat(new PlainText(0).of(ReportPage.of(report, "Client")))
        .contains("You left before an ending, so there is no result.")
        .doesNotContain("Result:");
  }

  @Test
  void whatMadeALineTemptingIsToldOnlyWhereABetterOneWasOnOffer() {
    assertThat(text(exchange("one", 0, Rupture.NONE))).doesNotContain("tempting");
    assertThat(text(exchange("one", 1, Rupture.NONE)))
        .contains("What made it tempting: It feels kind.");
  }

  private static String text(Exchange exchange) {
    return new PlainText(0).of(ReportPage.of(report(List.of(exchange), close(false)), "Marta"));
  }

  @Test
  void theReportSaysWhoRated() {
    assertThat(disclaimer(RatedBy.AUTOMATED)).contains("rest on automated raters, not on a panel");
    assertThat(disclaimer(RatedBy.HUMAN)).contains("a panel of people who rated without seeing");
    assertThat(disclaimer(RatedBy.AUTHOR)).contains("its author's own; no panel");
    assertThat(disclaimer(null)).contains("Who rated the scenario is not written down");
  }

  private static String disclaimer(@org.jspecify.annotations.Nullable RatedBy ratedBy) {
    Sitting rated =
        new Sitting("", "", List.of(), List.of(), List.of(), null, Map.of(), ratedBy, 0);
    return new PlainText(0)
        .of(ReportPage.of(Report.of(rated, Examples.rubric(), Sessions.AFTERCARE), ""));
  }

  private static void verify(String name, List<Exchange> exchanges, Sitting.Close close) {
    String text = new PlainText(90).of(ReportPage.of(report(exchanges, close), "Marta"));
    Golden.verify("report/" + name + ".txt", text);
  }

  private static Report report(
      List<Exchange> exchanges, Sitting.@org.jspecify.annotations.Nullable Close close) {
    Sitting sitting =
        new Sitting(
            "Coffee?",
            "Marta",
            List.of("empathy", "boundary"),
            exchanges,
            List.of(exchange("one", 1, Rupture.NONE)),
            close,
            Map.of("empathy", 2, "boundary", 3),
            RatedBy.AUTHOR,
            0);
    return Report.of(sitting, Examples.rubric(), Sessions.AFTERCARE);
  }

  private static Sitting.Close close(boolean premature) {
    return new Sitting.Close(
        "end", "A beginning", "She comes back next week.", premature, List.of());
  }

  private static Exchange exchange(String node, int chosen, Rupture rupture) {
    return new Exchange(
        List.of(new Moment(node, "The room is warm.", "Shall we? _She looks at " + node + "._")),
        node,
        List.of("empathy", "boundary"),
        1,
        List.of("boundaries"),
        List.of(),
        false,
        rupture,
        true,
        List.of(NAMED, SLIP),
        chosen,
        node.equals("one") ? "I would ask her." : "",
        "Right.");
  }

  private static Offer offer(
      String id,
      int empathy,
      int boundary,
      String critical,
      String heard,
      String why,
      String tempting) {
    return new Offer(
        id,
        "Say " + id + ".",
        Map.of("empathy", empathy, "boundary", boundary),
        heard,
        why,
        tempting,
        critical,
        id.equals("name-it"),
        false,
        List.of(),
        List.of());
  }
}
