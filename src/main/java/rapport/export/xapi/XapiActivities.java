package rapport.export.xapi;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Offer;
import rapport.play.transcript.Event;

/** What an attempt's xAPI statements are about: the scenario, its decisions, the mode. */
record XapiActivities(XapiPlace place, Event.Opened opened, String language) {
  private static final String TYPES = "http://adlnet.gov/expapi/activities/";

  Map<String, Object> scenario() {
    Map<String, Object> definition = new LinkedHashMap<>();
    definition.put("name", words(opened.scenario().title()));
    definition.put("type", TYPES + "simulation");
    return activity(place.of("scenarios", id(), version()), definition);
  }

  /** Without a right answer: there is none, only levels. */
  Map<String, Object> decision(Exchange exchange) {
    Map<String, Object> definition = new LinkedHashMap<>();
    definition.put("name", words(opened.scenario().title() + ": " + exchange.decision()));
    if (!exchange.clientLine().isEmpty()) {
      definition.put("description", words(exchange.clientLine()));
    }
    definition.put("type", TYPES + "cmi.interaction");
    definition.put("interactionType", "choice");
    definition.put("choices", choices(exchange));
    return activity(place.of("scenarios", id(), version(), exchange.decision()), definition);
  }

  /** In one order, whatever the order shown was: every attempt means the same activity. */
  private List<Map<String, Object>> choices(Exchange exchange) {
    return exchange.offers().stream()
        .sorted(Comparator.comparing(Offer::id))
        .map(this::choice)
        .toList();
  }

  private Map<String, Object> choice(Offer offer) {
    Map<String, Object> choice = new LinkedHashMap<>();
    choice.put("id", offer.id());
    choice.put("description", words(offer.say()));
    return choice;
  }

  Map<String, Object> mode() {
    return activity(
        place.of("modes", opened.mode().id()), Map.of("name", Map.of("en", opened.mode().id())));
  }

  /**
   * What surrounds a statement.
   *
   * @param registration the attempt
   * @param isPart whether it is about a part of the scenario
   */
  Map<String, Object> context(String registration, boolean isPart) {
    Map<String, Object> contextActivities = new LinkedHashMap<>();
    if (isPart) {
      contextActivities.put("parent", List.of(scenario()));
    }
    contextActivities.put("category", List.of(mode()));
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("registration", registration);
    context.put("contextActivities", contextActivities);
    context.put("revision", opened.scenario().sha256());
    context.put("platform", "Rapport");
    if (!language.equals(XapiStatements.UNKNOWN_LANGUAGE)) {
      context.put("language", language);
    }
    return context;
  }

  private Map<String, String> words(String text) {
    return Map.of(language, text);
  }

  private static Map<String, Object> activity(String id, Map<String, Object> definition) {
    Map<String, Object> activity = new LinkedHashMap<>();
    activity.put("objectType", "Activity");
    activity.put("id", id);
    activity.put("definition", definition);
    return activity;
  }

  private String id() {
    return opened.scenario().id();
  }

  private String version() {
    return opened.scenario().version();
  }
}
