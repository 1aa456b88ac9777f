package rapport.scenario.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.scenario.format.Kind.ListOf;
import rapport.scenario.format.Kind.MapOf;
import rapport.scenario.format.Kind.OneOrList;

/** Which keys stand below others. */
public final class Below {
  private static final List<Keys> FILES =
      List.of(Places.SCENARIO, Places.RUBRIC, Places.AFTERCARE, Places.MOMENTS);

  private Below() {}

  /**
   * The keys that may stand below these, the outermost first, in whatever kind of file; none where
   * the author gives the names.
   */
  public static Stream<Keys> keys(List<String> path) {
    return FILES.stream()
        .flatMap(file -> end(Kind.group(file), path).stream())
        .flatMap(kind -> group(kind).stream());
  }

  private static Optional<Kind> end(Kind file, List<String> path) {
    Optional<Kind> kind = Optional.of(file);
    for (String name : path) {
      kind = kind.flatMap(above -> step(above, name));
    }
    return kind;
  }

  private static Optional<Kind> step(Kind above, String name) {
    if (above instanceof MapOf map) {
      return Optional.of(map.value());
    }
    return group(above).filter(keys -> keys.indexOf(name) >= 0).map(keys -> keys.key(name).kind());
  }

  private static Optional<Keys> group(Kind kind) {
    if (kind instanceof Kind.Group group) {
      return Optional.of(group.keys());
    }
    if (kind instanceof OneOrList list) {
      return Optional.of(list.entry());
    }
    return kind instanceof ListOf list ? group(list.item()) : Optional.empty();
  }
}
