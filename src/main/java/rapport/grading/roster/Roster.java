package rapport.grading.roster;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which trainee's code belongs to whom. */
public record Roster(List<Person> people) {
  public Roster {
    people = List.copyOf(people);
  }

  /** Something that only one person should have, and those who have it. */
  public record Duplicate(String column, String value, List<Person> people) {
    public Duplicate {
      people = List.copyOf(people);
    }
  }

  /** Every code, id, email and login that stands there twice. */
  public List<Duplicate> duplicates() {
    return Stream.concat(
            duplicates("code", Person::code),
            Stream.of(Person.Key.values())
                .flatMap(key -> duplicates(key.id(), person -> folded(person.key(key)))))
        .toList();
  }

  private Stream<Duplicate> duplicates(String column, Function<Person, String> value) {
    return by(value).entrySet().stream()
        .filter(each -> each.getValue().size() > 1)
        .map(each -> new Duplicate(column, each.getKey(), each.getValue()));
  }

  private Map<String, List<Person>> by(Function<Person, String> value) {
    return people.stream()
        .filter(person -> !value.apply(person).isEmpty())
        .collect(Collectors.groupingBy(value, LinkedHashMap::new, Collectors.toList()));
  }

  Map<String, List<Person>> by(Person.Key key) {
    return by(person -> folded(person.key(key)));
  }

  public Set<String> codes() {
    return people.stream().map(Person::code).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Those whom a file made from the roster alone can name, and whom it names only once. */
  public List<Person> certain() {
    Set<Person> doubtful = new HashSet<>(nameless());
    duplicates().forEach(each -> doubtful.addAll(each.people()));
    return people.stream().filter(person -> !doubtful.contains(person)).toList();
  }

  /** Those of whom neither an id nor an address is known. */
  public List<Person> nameless() {
    return people.stream()
        .filter(person -> person.key(Person.Key.ID).isEmpty())
        .filter(person -> person.key(Person.Key.EMAIL).isEmpty())
        .toList();
  }

  /** Schools write logins and addresses now in small letters and now in capitals. */
  static String folded(String value) {
    return value.strip().toLowerCase(Locale.ROOT);
  }
}
