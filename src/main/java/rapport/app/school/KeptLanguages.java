package rapport.app.school;

import java.util.IllformedLocaleException;
import java.util.Locale;
import rapport.app.play.KeptScenarios;
import rapport.app.workspace.Workspace;
import rapport.export.xapi.XapiStatements;
import rapport.play.transcript.Event;

/** The languages of played scenarios, as the copies kept of them say. */
final class KeptLanguages {
  private final KeptScenarios scenarios;

  KeptLanguages(Workspace workspace) {
    this.scenarios = new KeptScenarios(workspace);
  }

  /** The language tag, that of no language when no copy says it. */
  String of(Event.Played scenario) {
    return scenarios
        .find(scenario.id(), scenario.sha256())
        .map(copy -> tag(copy.overview().language()))
        .orElse(XapiStatements.UNKNOWN_LANGUAGE);
  }

  private static String tag(String written) {
    try {
      return new Locale.Builder().setLanguageTag(written).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      return XapiStatements.UNKNOWN_LANGUAGE;
    }
  }
}
