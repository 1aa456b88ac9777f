package rapport.app.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rapport.play.session.Ticker;
import rapport.store.chain.DiskTrouble;
import rapport.store.files.Home;
import rapport.store.library.ScenarioFiles;

/** What every use case works with: the home, the scenarios, the measures, the clock and chance. */
public final class Workspace {
  private final Supplier<Home> home;
  private final @Nullable Path ownScenarios;
  private final Ticker ticker;
  private final LongSupplier chance;
  private final Watcher watcher;
  private @Nullable ScenarioFiles scenarioFiles;
  private @Nullable Materials materials;

  /**
   * A workspace.
   *
   * @param home asked only when something is to be kept or read there
   * @param ownScenarios the folder whose files replace bundled ones; null when there is none
   * @param chance numbers that can't be foreseen
   */
  public Workspace(
      Supplier<Home> home,
      @Nullable Path ownScenarios,
      Ticker ticker,
      LongSupplier chance,
      Watcher watcher) {
    this.home = home;
    this.ownScenarios = ownScenarios;
    this.ticker = ticker;
    this.chance = chance;
    this.watcher = watcher;
  }

  public Home home() {
    return home.get();
  }

  /** The home, its folders made. */
  public Home preparedHome() {
    Home own = home();
    try {
      own.create();
    } catch (IOException e) {
      throw RefusedException.environment(
          "Rapport can't keep anything in "
              + own
              + ": "
              + DiskTrouble.words(e)
              + ". Name another folder with --home.");
    }
    return own;
  }

  /** The folder whose files replace bundled ones; null when there is none. */
  public @Nullable Path ownScenarios() {
    return ownScenarios;
  }

  public synchronized ScenarioFiles scenarioFiles() throws IOException {
    if (scenarioFiles == null) {
      scenarioFiles = ScenarioFiles.of(ownScenarios);
    }
    return scenarioFiles;
  }

  /** The rubric and the aftercare page, and the way to read scenarios by them. */
  public synchronized Materials materials() throws IOException {
    if (materials == null) {
      materials = Materials.of(scenarioFiles());
    }
    return materials;
  }

  /** Says what a person should know of the rubric and the aftercare page. */
  public void tellNotices() throws IOException {
    materials().notices().forEach(watcher::notice);
  }

  public Ticker ticker() {
    return ticker;
  }

  /** A number that can't be foreseen. */
  public long chance() {
    return chance.getAsLong();
  }

  /** One for the order of responses, small enough for programs that read numbers as decimals. */
  public long seed() {
    return chance() >>> 11;
  }

  public Watcher watcher() {
    return watcher;
  }

  /** Says something a person should know, which doesn't keep the work from being done. */
  public void notice(String words) {
    watcher.notice(words);
  }
}
