package rapport.analysis.moments;

import static rapport.scenario.diagnostic.DiagnosticCode.FEW_MODELS;
import static rapport.scenario.diagnostic.DiagnosticCode.MODELS_ALIKE;
import static rapport.scenario.diagnostic.DiagnosticCode.UNMET_MARKER;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.loader.LoadResult;
import rapport.scenario.moments.ModelLine;
import rapport.scenario.moments.Moment;
import rapport.scenario.moments.MomentSet;

/** What is found in the design of a set of moments that can be practised. */
public final class MomentsChecks {
  /** One good line looks like the only right one. */
  private static final int LEAST_MODELS = 2;

  /**
   * The longest line may be so many per cent longer than the shortest and still be of one length.
   */
  private static final int ONE_LENGTH_PERCENT = 10;

  private final LoadResult.Accepted<MomentSet> loaded;
  private final FileFindings findings = new FileFindings();

  private MomentsChecks(LoadResult.Accepted<MomentSet> loaded) {
    this.loaded = loaded;
  }

  /** All that was found, the loader's own findings among it. */
  public static List<Diagnostic> of(LoadResult<MomentSet> result) {
    if (!(result instanceof LoadResult.Accepted<MomentSet> accepted)) {
      return result.diagnostics();
    }
    MomentsChecks checks = new MomentsChecks(accepted);
    accepted.content().moments().forEach(checks::checkModels);
    checks.checkMarkers();
    return Stream.concat(accepted.diagnostics().stream(), checks.findings.sorted().stream())
        .sorted()
        .toList();
  }

  private void checkModels(Moment moment) {
    List<String> lines = moment.models().stream().map(ModelLine::say).toList();
    if (lines.size() < LEAST_MODELS) {
      findings.add(
          FEW_MODELS,
          loaded.positions().at(moment.id()),
          "The moment `" + moment.id() + "` has one model line.",
          "Add a second one in another style: with one, it looks like the only right answer.");
    } else if (isOneLength(lines)) {
      reportAlike(moment, "are all of one length");
    } else if (lines.stream().map(MomentsChecks::opening).distinct().count() == 1) {
      reportAlike(moment, "all begin with the same word");
    }
  }

  private void reportAlike(Moment moment, String how) {
    findings.add(
        MODELS_ALIKE,
        loaded.positions().at(moment.id()),
        "The model lines of `" + moment.id() + "` " + how + ".",
        "Make one shorter or plainer, or put it another way, so that the trainee sees several styles.");
  }

  private static boolean isOneLength(List<String> lines) {
    int shortest = lines.stream().mapToInt(String::length).min().orElse(0);
    int longest = lines.stream().mapToInt(String::length).max().orElse(0);
    return 100 * (longest - shortest) <= ONE_LENGTH_PERCENT * shortest;
  }

  private static String opening(String line) {
    return line.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", 2)[0];
  }

  /** Only where the author says of some model what it meets. */
  private void checkMarkers() {
    MomentSet set = loaded.content();
    Set<Integer> met =
        set.moments().stream()
            .flatMap(moment -> moment.models().stream())
            .flatMap(model -> model.meets().stream())
            .collect(Collectors.toSet());
    for (int i = 0; i < set.markers().size() && !met.isEmpty(); i++) {
      if (!met.contains(i + 1)) {
        findings.add(
            UNMET_MARKER,
            loaded.positions().at("#markers[" + i + "]"),
            "No model line meets the marker “" + set.markers().get(i) + "”.",
            "Write " + (i + 1) + " under `meets` of a model that does, or drop the marker.");
      }
    }
  }
}
