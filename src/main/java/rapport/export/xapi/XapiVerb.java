package rapport.export.xapi;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

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

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", iri());
    json.put("display", Map.of("en", word()));
    return json;
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
