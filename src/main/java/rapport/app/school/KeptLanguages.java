package rapport.app.school;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rapport.app.workspace.Workspace;
import rapport.export.xapi.XapiStatements;
import rapport.play.transcript.Event;
import rapport.scenario.loader.LoadResult;
import rapport.scenario.loader.ScenarioLoader;
import rapport.scenario.model.Scenario;

/** The languages of played scenarios, as the copies kept of them say. */
final class KeptLanguages {
  private final Workspace workspace;
  private final Map<String, String> known = new HashMap<>();

  KeptLanguages(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The language tag, that of no language when no copy says it. */
  String of(Event.Played scenario) {
    return known.computeIfAbsent(
        scenario.sha256(),
        hash -> find(scenario).map(KeptLanguages::tag).orElse(XapiStatements.UNKNOWN_LANGUAGE));
  }

  private Optional<String> find(Event.Played scenario) {
    try {
      Optional<byte[]> bytes = workspace.home().sources().find(scenario.sha256());
      return bytes.isEmpty() ? Optional.empty() : read(scenario.id(), bytes.get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<String> read(String id, byte[] bytes) throws IOException {
    LoadResult<Scenario> result = ScenarioLoader.load(id, bytes, workspace.materials().rubric());
    return result instanceof LoadResult.Accepted<Scenario> accepted
        ? Optional.of(accepted.content().overview().language())
        : Optional.empty();
  }

  private static String tag(String written) {
    try {
      return new Locale.Builder().setLanguageTag(written).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      return XapiStatements.UNKNOWN_LANGUAGE;
    }
  }
}
