package rapport.store.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import rapport.store.files.Origins.Origin;

/**
 * Codes whose transcripts came from several people's folders: somebody has typed another's code.
 * Whose is whose is not guessed; each folder's transcripts get a code of their own, which no
 * trainee can type, until the roster says who they are.
 *
 * @param codes by code, the people's folders and files, in the order they were collected
 */
public record SharedCodes(Map<String, List<Group>> codes) {

  /**
   * The transcripts with one code that came from one person's folder.
   *
   * @param code the one they go by here
   * @param from the folder or file, as the school's system called it
   */
  public record Group(String code, String from, Set<String> attempts) {
    public Group {
      attempts = Set.copyOf(attempts);
    }
  }

  public SharedCodes {
    codes = new TreeMap<>(codes);
  }

  /**
   * The codes that several people used.
   *
   * @param origins of all that was collected
   * @param single codes known to be one person's, wherever their files lay
   */
  public static SharedCodes of(List<Origin> origins, Set<String> single) {
    People people = People.of(origins);
    Map<String, Map<String, Set<String>>> attempts = new TreeMap<>();
    origins.stream()
        .filter(origin -> !origin.trainee().isEmpty() && !single.contains(origin.trainee()))
        .sorted(Comparator.comparing(Origin::collectedAt))
        .forEach(
            origin ->
                attempts
                    .computeIfAbsent(origin.trainee(), unseen -> new LinkedHashMap<>())
                    .computeIfAbsent(people.who(origin), unseen -> new HashSet<>())
                    .add(origin.attempt()));
    Map<String, List<Group>> shared = new TreeMap<>();
    attempts.forEach((code, groups) -> share(code, groups, shared));
    return new SharedCodes(shared);
  }

  private static void share(
      String code, Map<String, Set<String>> groups, Map<String, List<Group>> shared) {
    Set<String> unknown = groups.remove("");
    if (groups.size() < 2) {
      return;
    }
    List<Group> all = new ArrayList<>();
    groups.forEach(
        (from, attempts) ->
            all.add(new Group(code + " (" + (all.size() + 1) + ")", from, attempts)));
    if (unknown != null) {
      all.add(new Group(code + " (?)", "", unknown));
    }
    shared.put(code, all);
  }

  /** The code that an attempt goes by; nothing when its own is nobody else's. */
  public Optional<String> code(String attempt) {
    return codes.values().stream()
        .flatMap(List::stream)
        .filter(group -> group.attempts().contains(attempt))
        .map(Group::code)
        .findFirst();
  }
}
