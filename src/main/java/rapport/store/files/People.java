package rapport.store.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapport.store.files.Origins.Origin;
import rapport.store.handin.HandedPlace;
import rapport.store.handin.Submitter;

/**
 * Whose files are whose, as far as the names of folders and files tell.
 *
 * @param codesIn the trainees' codes in each folder, a folder being its name after all those above
 * @param wrappers folders that hold all that came from where they lay
 * @param sharedNames names that several people in one zip have
 */
record People(
    Map<List<String>, Set<String>> codesIn, Set<List<String>> wrappers, Set<String> sharedNames) {

  static People of(List<Origin> origins) {
    Map<List<String>, Set<String>> codesIn = new HashMap<>();
    Map<List<String>, Set<String>> numbers = new HashMap<>();
    for (Origin origin : origins) {
      folders(origin.place()).forEach(folder -> add(codesIn, folder, origin.trainee()));
      submitter(origin.place())
          .ifPresent(one -> add(numbers, List.of(run(origin), one.name()), one.number()));
    }
    return new People(
        codesIn,
        wrappers(origins),
        numbers.entrySet().stream()
            .filter(each -> each.getValue().size() > 1)
            .map(each -> each.getKey().get(1))
            .collect(Collectors.toSet()));
  }

  private static void add(Map<List<String>, Set<String>> map, List<String> key, String value) {
    map.computeIfAbsent(key, unseen -> new HashSet<>()).add(value);
  }

  private static Set<List<String>> wrappers(List<Origin> origins) {
    Map<String, Set<List<List<String>>>> lain =
        origins.stream()
            .map(Origin::place)
            .collect(
                Collectors.groupingBy(
                    HandedPlace::named, Collectors.mapping(People::folders, Collectors.toSet())));
    Set<List<String>> wrappers = new HashSet<>();
    for (Set<List<List<String>>> several : lain.values()) {
      if (several.size() > 1) {
        Set<List<String>> common = new HashSet<>(several.iterator().next());
        several.forEach(common::retainAll);
        wrappers.addAll(common);
      }
    }
    return wrappers;
  }

  /** A number tells people apart only within one zip: some systems number each exercise anew. */
  private static String run(Origin origin) {
    return origin.collectedAt() + " " + origin.place().named();
  }

  private static Optional<Submitter> submitter(HandedPlace place) {
    return Submitter.ofFolders(place).or(() -> Submitter.ofFile(place));
  }

  private static List<List<String>> folders(HandedPlace place) {
    List<List<String>> all = new ArrayList<>();
    List<String> names = new ArrayList<>(List.of(place.named()));
    for (String folder : place.folders()) {
      names.add(folder);
      all.add(List.copyOf(names));
    }
    return all;
  }

  /**
   * Whose a file is, empty when nobody knows: by the folder that a school's system named after
   * them, else by the outermost folder that holds one code only, and by the file's own name.
   */
  String who(Origin origin) {
    Optional<Submitter> known = Submitter.ofFolders(origin.place());
    if (known.isPresent()) {
      return name(known.get());
    }
    Stream<String> own =
        folders(origin.place()).stream()
            .filter(folder -> codesIn.getOrDefault(folder, Set.of()).size() == 1)
            .filter(folder -> !wrappers.contains(folder))
            .limit(1)
            .map(folder -> folder.get(folder.size() - 1));
    Stream<String> file = Submitter.ofFile(origin.place()).map(this::name).stream();
    return Stream.concat(own, file).collect(Collectors.joining("/"));
  }

  private String name(Submitter one) {
    return sharedNames.contains(one.name()) ? one.name() + "_" + one.number() : one.name();
  }
}
