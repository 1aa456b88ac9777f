package rapport.analysis.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rapport.Examples;
import rapport.analysis.Analysis;
import rapport.analysis.RandomScenarios;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.diagnostic.SourceMap;

/** The map of a scenario agrees with what the checks find, and knows its loops. */
final class StoryMapTest {
  private static final int ROUNDS = 2_000;

  private static Analysis analysis(long seed) {
    return Analysis.of(
        RandomScenarios.of(seed), SourceMap.of(Map.of()), Examples.rubric(), 100_000);
  }

  @Test
  void itMarksExactlyWhatTheChecksFindToBeOutOfReach() {
    int marked = 0;
    for (long seed = 1; seed <= ROUNDS; seed++) {
      Analysis analysis = analysis(seed);
      List<String> said = new ArrayList<>();
      for (StoryMap.Place place : analysis.map().places()) {
        if (!place.isReached()) {
          said.add("`" + place.id() + "`");
        }
        place.exits().stream()
            .filter(exit -> !exit.isOffered() && exit.response() != null)
            .forEach(exit -> said.add("`" + place.id() + "/" + exit.response().id() + "`"));
      }
      List<String> found =
          analysis.findings().stream()
              .filter(finding -> isAboutReach(finding.code()))
              .map(finding -> finding.message().replaceAll("[^`]*(`[^`]*`).*", "$1"))
              .toList();
      assertThat(said).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(found);
      marked += said.size();
    }
    assertThat(marked).isGreaterThan(1_000);
  }

  private static boolean isAboutReach(DiagnosticCode code) {
    return code == DiagnosticCode.UNREACHABLE_NODE
        || code == DiagnosticCode.UNREACHABLE_ENDING
        || code == DiagnosticCode.UNREACHABLE_RESPONSE;
  }

  @Test
  void withoutItsLoopsNothingComesBackAndEveryLoopIsPartOfACircle() {
    int loops = 0;
    for (long seed = 1; seed <= ROUNDS; seed++) {
      StoryMap map = analysis(seed).map();
      for (StoryMap.Way way : map.ways()) {
        if (way.isLoop()) {
          loops++;
          assertThat(leads(map, way.to(), way.from(), true)).as("seed %d %s", seed, way).isTrue();
        } else {
          assertThat(leads(map, way.to(), way.from(), false)).as("seed %d %s", seed, way).isFalse();
        }
      }
    }
    assertThat(loops).isGreaterThan(500);
  }

  /** Whether ways lead from one node to another, with or without those that lead back. */
  private static boolean leads(StoryMap map, String from, String to, boolean withLoops) {
    Map<String, Boolean> seen = new HashMap<>(Map.of(from, true));
    List<String> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      String id = open.remove(open.size() - 1);
      if (id.equals(to)) {
        return true;
      }
      for (StoryMap.Way way : map.place(id).ways()) {
        if ((withLoops || !way.isLoop()) && seen.put(way.to(), true) == null) {
          open.add(way.to());
        }
      }
    }
    return false;
  }

  @Test
  void theDistanceIsThatOfTheNearestNodeThatLeadsThereAndOne() {
    for (long seed = 1; seed <= ROUNDS; seed++) {
      StoryMap map = analysis(seed).map();
      for (StoryMap.Place place : map.places()) {
        int nearest =
            map.ways().stream()
                .filter(way -> way.to().equals(place.id()) && way.isTaken())
                .map(way -> map.place(way.from()))
                .filter(StoryMap.Place::isReached)
                .mapToInt(StoryMap.Place::distance)
                .min()
                .orElse(-1);
        if (place.distance() > 0 && place.isReached()) {
          assertThat(place.distance()).as("seed %d %s", seed, place.id()).isEqualTo(nearest + 1);
        }
      }
      assertThat(map.start().distance()).isZero();
    }
  }
}
