package rapport.play.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rapport.play.engine.Arrival;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Offer;
import rapport.play.evaluation.Outcome;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Event;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Transcript;

final class SessionTest {
  private final MemoryJournal journal = new MemoryJournal();

  @Test
  void everyChoiceIsKeptBeforeTheNextLineIsShown() {
    Session session = Sessions.begin(Mode.PRACTICE, journal);

    session.choose("reflect");

    assertThat(journal.events()).hasSize(2);
    assertThat(journal.events().get(1)).isInstanceOf(Event.Chose.class);
    assertThat(session.decision().id()).isEqualTo("two");
  }

  @Test
  void theOrderShownIsTheSameForTheSameSeed() {
    List<String> first = ids(Sessions.begin(Mode.PRACTICE, journal).offers());
    List<String> second = ids(Sessions.begin(Mode.PRACTICE, journal).offers());

    assertThat(first).isEqualTo(second).containsExactlyInAnyOrder("reflect", "slip");
  }

  @Test
  void goingBackShowsTheSameOrderAgainAndIsRecorded() {
    Session session = Sessions.begin(Mode.PRACTICE, journal);
    List<String> before = ids(session.offers());
    session.choose("slip");

    session.goBack();

    assertThat(session.decision().id()).isEqualTo("one");
    assertThat(ids(session.offers())).isEqualTo(before);
    assertThat(session.transcript().choices())
        .extracting(Transcript.Choice::exchange, Transcript.Choice::undone)
        .containsExactly(tuple(chosen(1), true));
    assertThat(session.transcript().exchanges()).isEmpty();
  }

  @Test
  void undoneChoicesAreNotScored() {
    Session session = Sessions.begin(Mode.PRACTICE, journal);
    session.choose("slip");
    session.goBack();
    choose(session, "reflect", "ask", "stay");

    assertThat(session.report().evaluation().outcome()).isEqualTo(Outcome.MET);
    assertThat(session.report().sitting().undone()).hasSize(1);
  }

  @Test
  void thereIsNoGoingBackInAssessmentMode() {
    Session session = Sessions.begin(Mode.ASSESSMENT, journal);
    session.choose("slip");

    assertThat(session.canGoBack()).isFalse();
    assertThatThrownBy(session::goBack).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anEndingIsRecordedAndCanBeTakenBackBeforeTheSeal() {
    Session session = Sessions.begin(Mode.PRACTICE, journal);
    choose(session, "reflect", "ask", "hurry");
    assertThat(session.transcript().state()).isEqualTo(Transcript.State.ENDED);

    session.goBack();

    assertThat(session.transcript().state()).isEqualTo(Transcript.State.OPEN);
    session.choose("stay");
    assertThat(session.transcript().state()).isEqualTo(Transcript.State.ENDED);
    assertThat(session.report().evaluation().outcome()).isEqualTo(Outcome.MET);
  }

  @Test
  void aResumedSessionStandsAtTheSameDecisionAfterEveryPrefixOfItsEvents() {
    Session session = Sessions.begin(Mode.PRACTICE, journal);
    session.choose("slip");
    session.goBack();
    choose(session, "reflect", "advise");
    List<String> nodes = List.of("one", "two", "one", "two", "three");
    List<Entry> entries = journal.entries();

    for (int count = 1; count <= entries.size(); count++) {
      Session resumed =
          Session.resume(
              Sessions.setup(), entries.subList(0, count), new MemoryJournal(), Sessions.ticker());
      assertThat(resumed.decision().id()).isEqualTo(nodes.get(count - 1));
    }
  }

  @Test
  void aSessionStoppedBetweenTheLastChoiceAndTheEndingStillEnds() {
    Session session = Sessions.begin(Mode.PRACTICE, journal);
    choose(session, "reflect", "ask", "stay");
    List<Entry> cut = journal.entries().subList(0, 4);
    MemoryJournal more = new MemoryJournal();

    Session resumed = Session.resume(Sessions.setup(), cut, more, Sessions.ticker());

    assertThat(resumed.kind()).isEqualTo(Arrival.Kind.ENDED);
    assertThat(more.events())
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly("Resumed", "Ended");
  }

  @Test
  void whatTheDiskRefusesIsKeptAndSavedLaterInOrder() {
    Session session = Sessions.begin(Mode.PRACTICE, journal);
    journal.refuse(true);
    session.choose("reflect");
    assertThat(session.unsaved()).contains("the disk is full.");
    session.choose("ask");
    assertThat(journal.events()).hasSize(1);

    journal.refuse(false);
    session.retrySaving();

    assertThat(session.unsaved()).isEmpty();
    assertThat(journal.events().stream().skip(1).map(Event.Chose.class::cast))
        .extracting(chose -> chose.exchange().decision())
        .containsExactly("one", "two");
  }

  @Test
  void theSealHoldsTheResultAndIsTheLastEvent() {
    Session session = Sessions.begin(Mode.PRACTICE, journal);
    choose(session, "reflect", "ask", "stay");
    session.rateSelf(Map.of("empathy", 2));
    session.seal();
    session.seal();

    Event last = journal.events().get(journal.events().size() - 1);
    assertThat(last).isEqualTo(new Event.Sealed("met", Map.of("empathy", "10/3"), "5/6"));
    assertThat(journal.events().stream().filter(Event.Sealed.class::isInstance)).hasSize(1);
  }

  @Test
  void anAbandonedSessionHasNoResult() {
    Session session = Sessions.begin(Mode.PRACTICE, journal);
    session.choose("reflect");
    session.abandon();

    assertThat(session.transcript().state()).isEqualTo(Transcript.State.ABANDONED);
    assertThat(session.report().evaluation().outcome()).isNull();
  }

  private Exchange chosen(int event) {
    return ((Event.Chose) journal.events().get(event)).exchange();
  }

  private static void choose(Session session, String... ids) {
    for (String id : ids) {
      session.choose(id);
    }
  }

  private static List<String> ids(List<Offer> offers) {
    return offers.stream().map(Offer::id).toList();
  }
}
