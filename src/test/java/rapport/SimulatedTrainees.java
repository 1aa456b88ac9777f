package rapport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import rapport.play.engine.Arrival;
import rapport.play.engine.Engine;
import rapport.play.evaluation.Offer;
import rapport.play.session.Session;
import rapport.play.session.Ticker;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Event;
import rapport.play.transcript.Mode;
import rapport.scenario.loader.AftercareLoader;
import rapport.scenario.loader.LoadResult;
import rapport.scenario.loader.RubricLoader;
import rapport.scenario.loader.ScenarioLoader;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Scenario;
import rapport.store.chain.ChainFile;
import rapport.store.files.Attempts;
import rapport.store.files.Home;

/**
 * Trainees who play by chance, each with a skill of their own, and whose journals the program
 * itself keeps. The same seed gives the same journals.
 */
public final class SimulatedTrainees {
  private static final Path MEASURES = Path.of("scenarios");

  private final Home home;
  private final Random random;
  private final byte[] rubricBytes = read(MEASURES.resolve("rubric.yaml"));
  private final Rubric rubric = accepted(RubricLoader.load(rubricBytes));
  private Instant now = Instant.parse("2026-11-23T08:00:00Z");
  private long millis;

  public SimulatedTrainees(Path home, long seed) {
    this.home = Home.at(home);
    this.random = new Random(seed);
  }

  private final Ticker ticker =
      new Ticker() {
        @Override
        public Instant now() {
          return now;
        }

        @Override
        public long elapsedMillis() {
          millis += 1000;
          return millis;
        }
      };

  /**
   * Lets trainees play one after the other and round again until there are so many attempts. About
   * one in twenty leaves for good, and as many leave the session open.
   */
  public void play(Path scenarioFile, int attempts, int trainees, Mode mode) {
    byte[] bytes = read(scenarioFile);
    String id = String.valueOf(scenarioFile.getFileName()).replace(".yaml", "");
    Scenario scenario = accepted(ScenarioLoader.load(id, bytes, rubric));
    Session.Setup setup =
        new Session.Setup(
            Engine.of(scenario),
            rubric,
            accepted(AftercareLoader.load(read(MEASURES.resolve("aftercare.yaml")))));
    try {
      home.create();
      String scenarioHash = home.sources().keep(bytes);
      String rubricHash = home.sources().keep(rubricBytes);
      for (int i = 0; i < attempts; i++) {
        int trainee = i % trainees;
        attempt(
            setup, scenario, mode, trainee, (trainee + 1.0) / trainees, scenarioHash, rubricHash);
        now = now.plusSeconds(60);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void attempt(
      Session.Setup setup,
      Scenario scenario,
      Mode mode,
      int trainee,
      double skill,
      String scenarioHash,
      String rubricHash)
      throws IOException {
    Attempts attempts = home.attempts();
    String attempt = attempts.newId(now, scenario.id(), random::nextInt);
    Event.Opened opened =
        new Event.Opened(
            attempt,
            mode,
            "T-" + trainee,
            random.nextInt(1_000_000),
            new Event.Played(
                scenario.id(),
                scenario.overview().version(),
                scenario.title(),
                scenario.client().name(),
                scenarioHash,
                scenario.overview().assessed()),
            rubricHash,
            "Rapport");
    try (ChainFile<Entry> journal = attempts.begin(attempt, () -> {})) {
      play(Session.begin(setup, opened, journal, ticker), skill, random.nextInt(20));
    }
  }

  private void play(Session session, double skill, int fate) {
    while (session.kind() == Arrival.Kind.DECIDING) {
      if (fate < 2 && session.transcript().choices().size() == 1) {
        if (fate == 0) {
          session.abandon();
        }
        return;
      }
      session.choose(choice(session.offers(), skill).id());
    }
    session.seal();
    session
        .unsaved()
        .ifPresent(
            refusal -> {
              throw new IllegalStateException(refusal);
            });
  }

  private Offer choice(List<Offer> offers, double skill) {
    return random.nextDouble() < skill
        ? offers.stream().max(Comparator.comparingInt(Offer::sum)).orElseThrow()
        : offers.get(random.nextInt(offers.size()));
  }

  private static <T> T accepted(LoadResult<T> result) {
    if (result instanceof LoadResult.Accepted<T> accepted) {
      return accepted.content();
    }
    throw new IllegalArgumentException(result.diagnostics().toString());
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
