package rapport.export.xapi;

import static rapport.export.xapi.XapiStatements.UNKNOWN_LANGUAGE;
import static rapport.report.json.Json.object;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Offer;
import rapport.play.transcript.Event;

/** What an attempt's xAPI statements are about: the scenario, its decisions, the mode. */
record XapiActivities(XapiPlace place, Event.Opened opened, String language) {
  private static final String TYPES = "http://adlnet.gov/expapi/activities/";

  Object scenario() {
    return activity(
        place.of("scenarios", id(), version()),
        object("name", words(opened.scenario().title()), "type", TYPES + "simulation"));
  }

  /** Without a right answer: there is none, only levels. */
  Object decision(Exchange exchange) {
    Optional<String> line = Optional.of(exchange.clientLine()).filter(text -> !text.isEmpty());
    return activity(
        place.of("scenarios", id(), version(), exchange.decision()),
        object(
            "name", words(opened.scenario().title() + ": " + exchange.decision()),
            "description", line.map(this::words),
            "type", TYPES + "cmi.interaction",
            "interactionType", "choice",
            "choices", choices(exchange)));
  }

  /** In one order, whatever the order shown was: every attempt means the same activity. */
  private List<Object> choices(Exchange exchange) {
    return exchange.offers().stream()
        .sorted(Comparator.comparing(Offer::id))
        .map(offer -> (Object) object("id", offer.id(), "description", words(offer.say())))
        .toList();
  }

  private Object mode() {
    return activity(
        place.of("modes", opened.mode().id()), object("name", object("en", opened.mode())));
  }

  /**
   * What surrounds a statement.
   *
   * @param registration the attempt
   * @param isPart whether it is about a part of the scenario
   */
  Object context(UUID registration, boolean isPart) {
    Optional<Object> parent = isPart ? Optional.of(List.of(scenario())) : Optional.empty();
    return object(
        "registration", registration.toString(),
        "contextActivities", object("parent", parent, "category", List.of(mode())),
        "revision", opened.scenario().sha256(),
        "platform", "Rapport",
        "language", Optional.of(language).filter(tag -> !tag.equals(UNKNOWN_LANGUAGE)));
  }

  private Object words(String text) {
    return object(language, text);
  }

  private static Object activity(String id, Object definition) {
    return object("objectType", "Activity", "id", id, "definition", definition);
  }

  private String id() {
    return opened.scenario().id();
  }

  private String version() {
    return opened.scenario().version();
  }
}
