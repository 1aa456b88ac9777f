package rapport.report.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
    assertThat(new PlainText(0).of(ReportPage.of(report, "Client", Asides.NONE)))
        .contains("You left before an ending, so there is no result.")
        .doesNotContain("Result:");
  }

  @Test
  void whatMadeALineTemptingIsToldOnlyWhereABetterOneWasOnOffer() {
    assertThat(text(exchange("one", 0, Rupture.NONE))).doesNotContain("tempting");
    assertThat(text(exchange("one", 1, Rupture.NONE)))
        .contains("What made it tempting: It feels kind.");
  }

  @Test
  void whatWouldHaveHelpedIsUpToThreeGoodLinesTheBestFirst() {
    List<Offer> offers =
        List.of(
            SLIP,
            offer("fine", 3, 3, "", "", "It is clear.", ""),
            offer("half", 4, 2, "", "", "It forgets the frame.", ""),
            NAMED,
            offer("warm", 4, 3, "", "", "It is warm.", ""),
            offer("late", 3, 3, "", "", "It comes late.", ""));

    assertThat(text(choosing(0, offers)))
        .contains(
            """
              What would have helped: Say name-it.
              Because: It names what she wants.
              Or: Say warm.
              Because: It is warm.
              Or: Say fine.
              Because: It is clear.
            """)
        .doesNotContain("Say half.", "Say late.");
  }

  @Test
  void whereNoLineWasGoodEnoughTheBetterOneIsTold() {
    Offer half = offer("half", 4, 2, "", "", "It hears her.", "");

    assertThat(text(choosing(0, List.of(SLIP, half))))
        .contains("What would have helped: Say half.")
        .doesNotContain("Or:");
  }

  @Test
  void noCriterionIsCalledWeakWhereItsMeanIsGood() {
    Report good = report(at(3, 4, 4), close(false));
    Report fair = report(at(3, 3, 2), close(false));

    assertThat(good.evaluation().weakest().orElseThrow().shown()).isPresent();
    assertThat(good.evaluation().weak(good.rubric().good())).isEmpty();
    assertThat(good.questions()).containsExactly("In general?");
    assertThat(good.stretch()).isZero();
    assertThat(fair.evaluation().weak(fair.rubric().good()))
        .hasValueSatisfying(weak -> assertThat(weak.criterion().id()).isEqualTo("empathy"));
    assertThat(fair.questions()).containsExactly("On empathy?", "In general?");
    assertThat(fair.stretch()).isNegative();
  }

  /** Choices of these levels of empathy. */
  private static List<Exchange> at(int... levels) {
    return IntStream.range(0, levels.length)
        .mapToObj(
            i ->
                choosing("node" + i, 0, List.of(offer("at" + i, levels[i], 4, "", "", "Why.", ""))))
        .toList();
  }

  private static Exchange choosing(int chosen, List<Offer> offers) {
    return choosing("one", chosen, offers);
  }

  private static String text(Exchange exchange) {
    return new PlainText(0)
        .of(ReportPage.of(report(List.of(exchange), close(false)), "Marta", Asides.NONE));
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
        .of(
            ReportPage.of(
                Report.of(rated, Examples.rubric(), Sessions.AFTERCARE), "", Asides.NONE));
  }

  private static void verify(String name, List<Exchange> exchanges, Sitting.Close close) {
    String text =
        new PlainText(90).of(ReportPage.of(report(exchanges, close), "Marta", Asides.NONE));
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
    return exchange(node, chosen, rupture, List.of(NAMED, SLIP));
  }

  private static Exchange choosing(String node, int chosen, List<Offer> offers) {
    return exchange(node, chosen, Rupture.NONE, offers);
  }

  private static Exchange exchange(String node, int chosen, Rupture rupture, List<Offer> offers) {
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
        offers,
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
