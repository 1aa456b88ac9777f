package rapport.export.school;

import java.util.List;

/**
 * A column that marks may go into.
 *
 * @param title what it is called among people
 * @param names what else it may be called by
 */
public record MarkColumn(int place, String title, List<String> names) {
  public MarkColumn {
    names = List.copyOf(names);
  }

  /** Whether a person who says this means it. */
  public boolean isNamed(String name) {
    String said = name.strip();
    return title.equalsIgnoreCase(said)
        || names.stream().anyMatch(each -> each.equalsIgnoreCase(said));
  }
}
