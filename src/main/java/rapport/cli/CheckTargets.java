package rapport.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.analysis.Analysis;
import rapport.diagnostic.Diagnostic;
import rapport.loader.AftercareLoader;
import rapport.loader.LoadResult;
import rapport.loader.RubricLoader;
import rapport.loader.ScenarioLoader;
import rapport.scenario.Rubric;
import rapport.scenario.Scenario;

/** The files a check is to look at, and the looking. */
final class CheckTargets {
  private static final String STANDARD_INPUT = "-";

  private final Bench bench;
  private final List<Source> sources = new ArrayList<>();

  private CheckTargets(Bench bench) {
    this.bench = bench;
  }

  /** The files at these paths; without any, the person's own folder, else the whole shelf. */
  static CheckTargets of(Bench bench, List<String> paths) throws IOException {
    CheckTargets targets = new CheckTargets(bench);
    if (paths.isEmpty()) {
      targets.addUsual();
    }
    for (String path : paths) {
      targets.add(path);
    }
    return targets;
  }

  private void addUsual() throws IOException {
    @Nullable Path folder = bench.scenarios();
    if (folder == null) {
      sources.addAll(bench.shelf().all());
    } else {
      sources.addAll(Shelf.in(folder));
    }
  }

  private void add(String named) throws IOException {
    if (named.equals(STANDARD_INPUT)) {
      sources.add(new Source("", STANDARD_INPUT, bench.surroundings()::input));
      return;
    }
    Path path = bench.path(named);
    if (Files.isDirectory(path)) {
      addFolder(path, named);
    } else if (Files.exists(path)) {
      sources.add(Source.of(path, named));
    } else {
      sources.add(onShelf(named));
    }
  }

  private void addFolder(Path folder, String named) throws IOException {
    List<Source> inside = Shelf.in(folder);
    if (inside.isEmpty()) {
      throw RefusalException.usage(
          "There is no file ending in " + Source.ENDING + " in " + named + ".");
    }
    Path base = Path.of(named);
    for (Source each : inside) {
      sources.add(each.named(base.resolve(each.id() + Source.ENDING).toString()));
    }
  }

  private Source onShelf(String named) throws IOException {
    Optional<Source> source = bench.shelf().find(named);
    return source.orElseThrow(
        () -> RefusalException.usage("There is no file or folder " + named + "."));
  }

  List<CheckedFile> check() throws IOException {
    Rubric rubric = rubric();
    List<CheckedFile> files = new ArrayList<>();
    for (Source source : sources) {
      files.add(check(source, rubric));
    }
    return files;
  }

  /** A rubric that is checked along with scenarios is the one they are meant for. */
  private Rubric rubric() throws IOException {
    for (Source source : sources) {
      if (source.id().equals(Shelf.RUBRIC)
          && RubricLoader.load(source.read()) instanceof LoadResult.Accepted<Rubric> accepted) {
        return accepted.content();
      }
    }
    return bench.materials().rubric();
  }

  private static CheckedFile check(Source source, Rubric rubric) throws IOException {
    byte[] bytes = source.read();
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (source.id().equals(Shelf.RUBRIC)) {
      return unsearched(source, text, RubricLoader.load(bytes).diagnostics());
    } else if (source.id().equals(Shelf.AFTERCARE)) {
      return unsearched(source, text, AftercareLoader.load(bytes).diagnostics());
    }
    LoadResult<Scenario> result = ScenarioLoader.load(source.id(), bytes, rubric);
    if (result instanceof LoadResult.Accepted<Scenario> accepted) {
      Analysis analysis =
          Analysis.of(
              accepted.content(),
              accepted.positions(),
              rubric,
              Analysis.LIMIT,
              accepted.diagnostics());
      return new CheckedFile(
          source.name(), text, analysis.findings(), analysis.states(), analysis.isComplete());
    }
    return new CheckedFile(source.name(), text, result.diagnostics(), 0, false);
  }

  /** A file without a dialogue has nothing to search. */
  private static CheckedFile unsearched(Source source, String text, List<Diagnostic> found) {
    return new CheckedFile(source.name(), text, found, 0, true);
  }
}
