package rapport.grading.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Offer;

/**
 * One skill, as the authors of responses name it, over all decisions that were met.
 *
 * @param used at how many a response that shows it was chosen, and none would have served better
 * @param open at how many a better response would have shown it
 */
public record SkillUse(String skill, int used, int open) {

  /** Skill by skill, those met most often first. */
  static List<SkillUse> of(List<OwnAttempt> finished) {
    Map<String, SkillUse> uses = new TreeMap<>();
    finished.stream()
        .flatMap(own -> own.made().sitting().exchanges().stream())
        .forEach(exchange -> add(uses, exchange));
    return uses.values().stream()
        .sorted(Comparator.comparingInt(SkillUse::met).reversed())
        .toList();
  }

  private static void add(Map<String, SkillUse> uses, Exchange exchange) {
    boolean isBest = exchange.better().isEmpty();
    Offer best = exchange.best();
    // A list may name a skill twice.
    for (String skill : Set.copyOf(best.skills())) {
      SkillUse use = uses.getOrDefault(skill, new SkillUse(skill, 0, 0));
      uses.put(
          skill,
          isBest
              ? new SkillUse(skill, use.used() + 1, use.open())
              : new SkillUse(skill, use.used(), use.open() + 1));
    }
  }

  /** At how many decisions it was met. */
  public int met() {
    return used + open;
  }
}
