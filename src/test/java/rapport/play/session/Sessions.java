package rapport.play.session;

import static rapport.Examples.decision;
import static rapport.Examples.ending;
import static rapport.Examples.response;

import java.time.Instant;
import java.util.List;
import rapport.Examples;
import rapport.play.engine.Engine;
import rapport.play.transcript.Event;
import rapport.play.transcript.Mode;
import rapport.scenario.model.Aftercare;
import rapport.scenario.model.Scenario;

/** Sessions for tests, at a time that stands still. */
public final class Sessions {
  public static final Aftercare AFTERCARE =
      new Aftercare("Take care.", List.of(new Aftercare.Resource("Your supervisor", "to talk to")));

  private Sessions() {}

  /** Three decisions and an ending; the response {@code slip} is poor. */
  public static Scenario threeDecisions() {
    return Examples.scenario(
        List.of(),
        decision("one", response("reflect", 4, "two"), response("slip", 1, "two")),
        decision("two", response("ask", 3, "three"), response("advise", 1, "three")),
        decision("three", response("stay", 3, "end"), response("hurry", 0, "end")),
        ending("end"));
  }

  public static Session.Setup setup() {
    return setup(threeDecisions());
  }

  private static Session.Setup setup(Scenario scenario) {
    return new Session.Setup(Engine.of(scenario), Examples.rubric(), AFTERCARE);
  }

  public static Event.Opened opened(Mode mode) {
    return new Event.Opened(
        "20260101-000000-example-abcd",
        mode,
        "",
        7,
        new Event.Played("example", "1.0.0", "An example", "Marta", "00", List.of("empathy")),
        "00",
        "test");
  }

  public static Ticker ticker() {
    return new Ticker() {
      @Override
      public Instant now() {
        return Instant.EPOCH;
      }

      @Override
      public long elapsedMillis() {
        return 0;
      }
    };
  }

  public static Session begin(Mode mode, MemoryJournal journal) {
    return begin(threeDecisions(), mode, journal);
  }

  public static Session begin(Scenario scenario, Mode mode, MemoryJournal journal) {
    return Session.begin(setup(scenario), opened(mode), journal, ticker());
  }
}
