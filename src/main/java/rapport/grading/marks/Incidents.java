package rapport.grading.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one rater decided about critical incidents. Of the same code at the same choice the last
 * word stands. Each list is in the order of the choices.
 *
 * @param raised those the rater found, whether or not the author saw them too
 * @param cleared those judged to be none
 */
public record Incidents(List<MarkEvent.Raised> raised, List<MarkEvent.Cleared> cleared) {
  public static final Incidents NONE = new Incidents(List.of(), List.of());

  public Incidents {
    raised = List.copyOf(raised);
    cleared = List.copyOf(cleared);
  }

  public boolean isEmpty() {
    return raised.isEmpty() && cleared.isEmpty();
  }

  /** The codes raised at a choice. */
  public List<String> raisedAt(int visit) {
    return raised.stream()
        .filter(each -> each.visit() == visit)
        .map(MarkEvent.Raised::code)
        .toList();
  }

  public boolean isCleared(int visit, String code) {
    return cleared.stream().anyMatch(each -> each.visit() == visit && each.code().equals(code));
  }

  /**
   * The codes that stand at a choice, each once, the author's first.
   *
   * @param authors the author's code, or empty
   */
  public List<String> standing(int visit, String authors) {
    List<String> codes = new ArrayList<>();
    if (!authors.isEmpty() && !isCleared(visit, authors)) {
      codes.add(authors);
    }
    raisedAt(visit).stream().filter(code -> !codes.contains(code)).forEach(codes::add);
    return codes;
  }

  /** Takes events one by one. */
  static final class Folding {
    private final Map<Place, MarkEvent.Raised> raised = new TreeMap<>(Place.IN_ORDER);
    private final Map<Place, MarkEvent.Cleared> cleared = new TreeMap<>(Place.IN_ORDER);

    void take(MarkEvent.Raised event) {
      Place place = new Place(event.visit(), event.code());
      cleared.remove(place);
      raised.put(place, event);
    }

    void take(MarkEvent.Cleared event) {
      Place place = new Place(event.visit(), event.code());
      raised.remove(place);
      cleared.put(place, event);
    }

    Incidents incidents() {
      return new Incidents(List.copyOf(raised.values()), List.copyOf(cleared.values()));
    }
  }

  /** One code at one choice. */
  private record Place(int visit, String code) {
    private static final Comparator<Place> IN_ORDER =
        Comparator.comparingInt(Place::visit).thenComparing(Place::code);
  }
}
