package rapport.app.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.analysis.Analysis;
import rapport.analysis.LibraryChecks;
import rapport.analysis.moments.MomentsChecks;
import rapport.app.workspace.Watcher;
import rapport.app.workspace.Workspace;
import rapport.export.findings.CheckedFile;
import rapport.report.author.LibraryPage;
import rapport.report.author.PanelsPage;
import rapport.report.text.PlainText;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.loader.AftercareLoader;
import rapport.scenario.loader.LoadResult;
import rapport.scenario.loader.RubricLoader;
import rapport.scenario.loader.ScenarioLoader;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Scenario;
import rapport.scenario.moments.MomentsLoader;
import rapport.scenario.yaml.SourceText;
import rapport.store.library.ScenarioFiles;
import rapport.store.library.Source;

/** Reads and checks files: several at once, then all of them side by side. */
public final class Checker {
  /**
   * Up to here several scenarios may be explored at once; a larger one has the memory to itself.
   */
  private static final int STATES_AT_ONCE = 50_000;

  private final Workspace workspace;
  private final List<Source> sources;
  private final boolean isLibrary;
  private final Rubric rubric;

  /**
   * A check of these files.
   *
   * @param isLibrary whether they belong together, so that they are looked at side by side as well
   */
  public Checker(Workspace workspace, List<Source> sources, boolean isLibrary) throws IOException {
    this.workspace = workspace;
    this.sources = List.copyOf(sources);
    this.isLibrary = isLibrary;
    this.rubric = rubric();
  }

  /**
   * One file, looked at.
   *
   * @param member what the library's checks need of it; null when it is no scenario that can be
   *     read
   * @param isLarge whether there are more states than could be explored beside other files
   */
  private record Looked(CheckedFile file, LibraryChecks.@Nullable Member member, boolean isLarge) {}

  /**
   * What came of it.
   *
   * @param summary of the library they make up and of the panels that rated them, for people
   */
  public record Result(List<CheckedFile> files, String summary) {}

  public Result check() throws IOException {
    Watcher.Progress progress = workspace.watcher().begin(sources.size(), "files checked");
    try {
      List<Looked> looked = new ArrayList<>(beside(progress));
      for (int i = 0; i < looked.size(); i++) {
        if (looked.get(i).isLarge) {
          String text = looked.get(i).file.text();
          SourceText again = new SourceText(sources.get(i).id(), text, false, -1);
          looked.set(i, scenario(sources.get(i), again, Analysis.LIMIT));
          progress.step();
        }
      }
      return together(looked);
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    } finally {
      progress.end();
    }
  }

  /** Every file but the large ones, as many at once as there are processors. */
  private List<Looked> beside(Watcher.Progress progress) {
    return sources.parallelStream()
        .map(
            source -> {
              Looked looked = look(source);
              if (!looked.isLarge) {
                progress.step();
              }
              return looked;
            })
        .toList();
  }

  private Looked look(Source source) {
    try {
      SourceText text = SourceText.of(source.id(), source.read());
      if (source.id().equals(ScenarioFiles.RUBRIC)) {
        return other(source, text, RubricLoader.load(text).diagnostics());
      } else if (source.id().equals(ScenarioFiles.AFTERCARE)) {
        return other(source, text, AftercareLoader.load(text).diagnostics());
      } else if (source.isAmongMoments() || MomentsLoader.isMeant(text)) {
        return other(source, text, MomentsChecks.of(MomentsLoader.load(text)));
      }
      return scenario(source, text, STATES_AT_ONCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Looked other(Source source, SourceText text, List<Diagnostic> found) {
    return new Looked(CheckedFile.unsearched(source.name(), text.text(), found), null, false);
  }

  private Looked scenario(Source source, SourceText text, int limit) {
    LoadResult<Scenario> result = ScenarioLoader.load(text, rubric);
    if (!(result instanceof LoadResult.Accepted<Scenario> accepted)) {
      return new Looked(
          CheckedFile.rejected(source.name(), text.text(), result.diagnostics()), null, false);
    }
    Analysis analysis =
        Analysis.of(
            accepted.content(), accepted.positions(), rubric, limit, accepted.diagnostics());
    CheckedFile file =
        new CheckedFile(
            source.name(),
            text.text(),
            analysis.findings(),
            analysis.states(),
            analysis.isComplete(),
            analysis.open());
    boolean isLarge = !analysis.isComplete() && limit < Analysis.LIMIT;
    return new Looked(file, LibraryChecks.Member.of(source.name(), analysis), isLarge);
  }

  /** Adds what only shows when the scenarios stand side by side. */
  private Result together(List<Looked> looked) {
    List<CheckedFile> files = looked.stream().map(Looked::file).toList();
    List<LibraryChecks.Member> members = new ArrayList<>();
    looked.stream().map(Looked::member).forEach(member -> addKnown(member, members));
    String panels =
        new PlainText(0)
            .of(PanelsPage.of(members.stream().map(LibraryChecks.Member::scenario).toList()));
    if (!isLibrary) {
      return new Result(files, panels);
    }
    List<LibraryChecks.Found> found = LibraryChecks.of(members, rubric);
    return new Result(
        files.stream().map(file -> file.and(in(file, found))).toList(),
        new PlainText(0).of(LibraryPage.of(members, rubric)) + panels);
  }

  private static void addKnown(
      LibraryChecks.@Nullable Member member, List<LibraryChecks.Member> members) {
    if (member != null) {
      members.add(member);
    }
  }

  private static List<Diagnostic> in(CheckedFile file, List<LibraryChecks.Found> found) {
    return found.stream()
        .filter(each -> each.file().equals(file.name()))
        .map(LibraryChecks.Found::diagnostic)
        .toList();
  }

  /** A rubric that is checked along with scenarios is the one they are meant for. */
  private Rubric rubric() throws IOException {
    for (Source source : sources) {
      if (source.id().equals(ScenarioFiles.RUBRIC)
          && RubricLoader.load(source.read()) instanceof LoadResult.Accepted<Rubric> accepted) {
        return accepted.content();
      }
    }
    return workspace.materials().rubric();
  }
}
