package rapport.export.xapi;

import static rapport.report.json.Json.object;

import java.util.Locale;

/** What a trainee did, as ADL's registry of verbs has it. */
enum XapiVerb {
  ANSWERED,
  COMPLETED,
  PASSED,
  FAILED;

  private static final String REGISTRY = "http://adlnet.gov/expapi/verbs/";

  String iri() {
    return REGISTRY + word();
  }

  Object json() {
    return object("id", iri(), "display", object("en", word()));
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
