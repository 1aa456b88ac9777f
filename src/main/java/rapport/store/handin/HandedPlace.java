package rapport.store.handin;

import java.util.List;

/**
 * Where a handed-in file lay.
 *
 * @param named the file, folder or zip that was named, without the folders above it
 * @param path from there to the file, with {@code /} between names, a zip standing as a folder;
 *     empty when the file itself was named
 */
public record HandedPlace(String named, String path) {

  HandedPlace inside(String name) {
    return new HandedPlace(named, path.isEmpty() ? name : path + "/" + name);
  }

  /** The file's own name. */
  public String fileName() {
    return path.isEmpty() ? named : path.substring(path.lastIndexOf('/') + 1);
  }

  /** The names of the folders between what was named and the file, outermost first. */
  public List<String> folders() {
    int end = path.lastIndexOf('/');
    return end < 0 ? List.of() : List.of(path.substring(0, end).split("/", -1));
  }
}
