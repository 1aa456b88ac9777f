package rapport.grading.roster;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rapport.text.NaturalOrder;

/**
 * What every trainee's counted attempt at one scenario is worth.
 *
 * @param awards by the trainee's code
 * @param begun the codes of all who began an assessment, whether or not they finished one
 */
public record Counted(Map<String, Award> awards, Set<String> begun) {
  public Counted {
    awards = Map.copyOf(awards);
    begun = Set.copyOf(begun);
  }

  /** What may be given out for this code. */
  public Optional<Award> award(String code) {
    return Optional.ofNullable(awards.get(code)).filter(award -> award.share().isPresent());
  }

  /** Why nothing may be given out for this code; of use only where that is so. */
  public Withheld withheld(String code) {
    @Nullable Award award = awards.get(code);
    if (award != null) {
      return award.withheld();
    }
    return begun.contains(code) ? Withheld.NOT_FINISHED : Withheld.NOT_BEGUN;
  }

  /** The codes that nobody in the roster has, in order. */
  public Set<String> strangers(Roster roster) {
    Set<String> strangers = new TreeSet<>(NaturalOrder.OF);
    strangers.addAll(begun);
    strangers.removeAll(roster.codes());
    return strangers;
  }
}
