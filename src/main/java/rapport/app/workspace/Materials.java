package rapport.app.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rapport.play.engine.Engine;
import rapport.play.session.Session;
import rapport.report.page.Words;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.SourceMap;
import rapport.scenario.loader.AftercareLoader;
import rapport.scenario.loader.LoadResult;
import rapport.scenario.loader.RubricLoader;
import rapport.scenario.loader.ScenarioLoader;
import rapport.scenario.model.Aftercare;
import rapport.scenario.model.Card;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Scenario;
import rapport.store.library.BundledFiles;
import rapport.store.library.FileBytes;
import rapport.store.library.ScenarioFiles;
import rapport.store.library.Source;

/** The rubric and the aftercare page in use, and the way to read scenarios by them. */
public final class Materials {
  private final Read<Rubric> rubric;
  private final Aftercare aftercare;
  private final List<String> notices;
  private @Nullable Map<String, Card> cards;

  private Materials(Read<Rubric> rubric, Aftercare aftercare, List<String> notices) {
    this.rubric = rubric;
    this.aftercare = aftercare;
    this.notices = List.copyOf(notices);
  }

  /** Something read, and the bytes it was read from. */
  private record Read<T>(T content, FileBytes bytes, boolean isBundled) {}

  /**
   * A scenario that can be played, and the bytes it was read from.
   *
   * @param reading what else came of reading them
   */
  public record Playable(
      Scenario scenario, FileBytes bytes, Supplier<LoadResult.Accepted<Scenario>> reading) {
    /** Where its parts stand. */
    public SourceMap positions() {
      return reading.get().positions();
    }

    /** What was found on reading that does not keep it from being played. */
    public List<Diagnostic> diagnostics() {
      return reading.get().diagnostics();
    }
  }

  /** A person's own, or the bundled ones where those have mistakes. */
  static Materials of(ScenarioFiles files) throws IOException {
    List<String> notices = new ArrayList<>();
    Read<Rubric> rubric =
        read(files, ScenarioFiles.RUBRIC, Rubric.class, RubricLoader::load, notices);
    Read<Aftercare> aftercare =
        read(files, ScenarioFiles.AFTERCARE, Aftercare.class, AftercareLoader::load, notices);
    return new Materials(rubric, aftercare.content(), notices);
  }

  private static <T extends Record> Read<T> read(
      ScenarioFiles files,
      String id,
      Class<T> kind,
      Function<byte[], LoadResult<T>> loader,
      List<String> notices)
      throws IOException {
    Source source = files.reserved(id);
    byte[] bytes = source.read();
    boolean isBundled = BundledFiles.isBundled(source, bytes);
    Optional<T> packed = isBundled ? PackedLibrary.content(id, kind) : Optional.empty();
    Optional<T> content = packed.isPresent() ? packed : content(loader.apply(bytes));
    if (content.isPresent()) {
      return new Read<>(content.get(), new FileBytes(bytes), isBundled);
    }
    notices.add(
        source.name()
            + " has mistakes, so the one that came with Rapport is used. To see them: rapport check "
            + source.name());
    byte[] bundled = BundledFiles.source(id + Source.ENDING).read();
    T usual =
        content(loader.apply(bundled))
            .orElseThrow(() -> new IllegalStateException("the bundled " + id + " has mistakes"));
    return new Read<>(usual, new FileBytes(bundled), true);
  }

  private static <T> Optional<T> content(LoadResult<T> result) {
    return result instanceof LoadResult.Accepted<T> accepted
        ? Optional.of(accepted.content())
        : Optional.empty();
  }

  /** These materials with another rubric, if it can be read. */
  public Materials with(byte[] rubricBytes) {
    return content(RubricLoader.load(rubricBytes))
        .map(
            other ->
                new Materials(
                    new Read<>(other, new FileBytes(rubricBytes), false), aftercare, notices))
        .orElse(this);
  }

  public Rubric rubric() {
    return rubric.content();
  }

  public FileBytes rubricBytes() {
    return rubric.bytes();
  }

  public Aftercare aftercare() {
    return aftercare;
  }

  /** What a person should know of the rubric and the aftercare page. */
  public List<String> notices() {
    return notices;
  }

  /** Whether scenarios are read by the rubric that came with Rapport. */
  public boolean isBundled() {
    return rubric.isBundled();
  }

  /**
   * The scenario in this source.
   *
   * @throws RefusedException if it has a mistake that keeps it from being played
   */
  public Playable playable(Source source) throws IOException {
    byte[] bytes = source.read();
    FileBytes kept = new FileBytes(bytes);
    if (isBundled() && BundledFiles.isBundled(source, bytes)) {
      Optional<Scenario> packed = PackedLibrary.content(source.id(), Scenario.class);
      if (packed.isPresent()) {
        return new Playable(packed.get(), kept, () -> read(source, bytes));
      }
    }
    LoadResult.Accepted<Scenario> accepted = read(source, bytes);
    return new Playable(accepted.content(), kept, () -> accepted);
  }

  private LoadResult.Accepted<Scenario> read(Source source, byte[] bytes) {
    LoadResult<Scenario> result = ScenarioLoader.load(source.id(), bytes, rubric());
    if (result instanceof LoadResult.Accepted<Scenario> accepted) {
      return accepted;
    }
    throw refusal(source, result.diagnostics());
  }

  /**
   * What a list tells of the scenario in this source.
   *
   * @throws RefusedException if it has a mistake that keeps it from being played
   */
  public Card card(Source source) throws IOException {
    @Nullable Card card = isBundled() ? cards().get(source.id()) : null;
    return card != null && isUnchanged(source) ? card : playable(source).scenario().card();
  }

  private static boolean isUnchanged(Source source) throws IOException {
    return BundledFiles.isBundled(source) || BundledFiles.isBundled(source, source.read());
  }

  private synchronized Map<String, Card> cards() throws IOException {
    if (cards == null) {
      cards = PackedLibrary.cards();
    }
    return cards;
  }

  /** The same; nothing for a file with mistakes, which {@code rapport list} names. */
  public Optional<Playable> ifPlayable(Source source) throws IOException {
    try {
      return Optional.of(playable(source));
    } catch (RefusedException e) {
      return Optional.empty();
    }
  }

  /** Such a scenario, ready to be played by these measures. */
  public Session.Setup setup(Playable playable) {
    return new Session.Setup(Engine.of(playable.scenario()), rubric(), aftercare);
  }

  private static RefusedException refusal(Source source, List<Diagnostic> diagnostics) {
    int mistakes = (int) diagnostics.stream().filter(Diagnostic::isError).count();
    String first =
        diagnostics.stream()
            .filter(Diagnostic::isError)
            .findFirst()
            .map(d -> " Line " + d.position().line() + ": " + d.message())
            .orElse("");
    return RefusedException.findings(
        source.name()
            + " can't be played: it has "
            + Words.count(mistakes, "mistake", "mistakes")
            + "."
            + first
            + " To see "
            + (mistakes == 1 ? "it" : "them")
            + " with what to do: rapport check "
            + source.name());
  }
}
