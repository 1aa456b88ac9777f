package rapport.grading.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which row of a school's file is whose. A row is somebody's when at least one of the things they
 * are known by is the same, nothing speaks against it, and it could be nobody else's.
 *
 * @param matched the rows that are certain
 * @param unmatched the rows that are not, and why
 * @param absent those in the roster for whom there is no row at all
 */
public record Matching(Map<Row, Person> matched, List<Unmatched> unmatched, List<Person> absent) {
  /**
   * What a cell says about who a row is about.
   *
   * @param keys what it may be; the first is what it usually is
   * @param values how it may be written, without what is empty
   */
  public record Identity(List<Person.Key> keys, List<String> values) {
    public Identity {
      keys = List.copyOf(keys);
      values = values.stream().map(Roster::folded).filter(value -> !value.isEmpty()).toList();
    }

    private boolean isOf(Person person) {
      return keys.stream().anyMatch(key -> values.contains(Roster.folded(person.key(key))));
    }

    private boolean speaksAgainst(Person person) {
      return !person.key(keys.get(0)).isEmpty() && !isOf(person);
    }
  }

  /** A row about one student; without the cells that are empty. */
  public record Row(long line, List<Identity> identities) {
    public Row {
      identities = identities.stream().filter(identity -> !identity.values().isEmpty()).toList();
    }

    private boolean isAgainst(Person person) {
      return identities.stream().anyMatch(identity -> identity.speaksAgainst(person));
    }
  }

  /** Why a row is not certain. */
  public enum Reason {
    /** Nobody in the roster is known by any of it. */
    NOBODY,
    /** It could be several people's. */
    SEVERAL,
    /** One thing says it is somebody's, and another that it isn't. */
    CONTRADICTED,
    /** There is another row of the same person. */
    TWICE,
    /** The person's code stands in the roster more than once. */
    CODE_TWICE
  }

  /** A row that is not certain, and whose it might have been. */
  public record Unmatched(Row row, Reason reason, List<Person> people) {
    public Unmatched {
      people = List.copyOf(people);
    }
  }

  public Matching {
    matched = new LinkedHashMap<>(matched);
    unmatched = List.copyOf(unmatched);
    absent = List.copyOf(absent);
  }

  /** Finds out whose these rows are. */
  public static Matching of(Roster roster, List<Row> rows) {
    Search search = new Search(roster);
    Map<Row, Set<Person>> candidates = new LinkedHashMap<>();
    rows.forEach(row -> candidates.put(row, search.candidates(row)));
    Set<String> twice = twice(candidates.values().stream().filter(each -> each.size() == 1));
    Set<String> codesTwice = twice(roster.people().stream().map(Set::of));
    Map<Row, Person> matched = new LinkedHashMap<>();
    List<Unmatched> unmatched = new ArrayList<>();
    candidates.forEach(
        (row, people) ->
            doubt(row, List.copyOf(people), twice, codesTwice)
                .ifPresentOrElse(
                    reason -> unmatched.add(new Unmatched(row, reason, List.copyOf(people))),
                    () -> matched.put(row, people.iterator().next())));
    return new Matching(matched, unmatched, absent(roster, candidates));
  }

  private static Optional<Reason> doubt(
      Row row, List<Person> people, Set<String> twice, Set<String> codesTwice) {
    if (people.size() != 1) {
      return Optional.of(people.isEmpty() ? Reason.NOBODY : Reason.SEVERAL);
    }
    Person person = people.get(0);
    if (row.isAgainst(person)) {
      return Optional.of(Reason.CONTRADICTED);
    }
    if (codesTwice.contains(person.code())) {
      return Optional.of(Reason.CODE_TWICE);
    }
    return twice.contains(person.code()) ? Optional.of(Reason.TWICE) : Optional.empty();
  }

  private static Set<String> twice(Stream<Set<Person>> single) {
    Map<String, Long> counts =
        single
            .flatMap(Set::stream)
            .collect(Collectors.groupingBy(Person::code, Collectors.counting()));
    return counts.entrySet().stream()
        .filter(each -> each.getValue() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static List<Person> absent(Roster roster, Map<Row, Set<Person>> candidates) {
    Set<Person> found =
        candidates.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    return roster.people().stream().filter(person -> !found.contains(person)).toList();
  }

  /** Looks people up by what they are known by. */
  private static final class Search {
    private final Map<Person.Key, Map<String, List<Person>>> known =
        new EnumMap<>(Person.Key.class);

    Search(Roster roster) {
      Stream.of(Person.Key.values()).forEach(key -> known.put(key, roster.by(key)));
    }

    Set<Person> candidates(Row row) {
      return row.identities().stream()
          .flatMap(this::having)
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<Person> having(Identity identity) {
      return identity.keys().stream()
          .map(key -> known.getOrDefault(key, Map.of()))
          .flatMap(
              people ->
                  identity.values().stream()
                      .flatMap(value -> people.getOrDefault(value, List.of()).stream()));
    }
  }
}
