package rapport.scenario.yaml;

import java.util.ArrayList;
import java.util.List;

/** A list: values one below the other with dashes, or between brackets. */
public record YamlList(List<Yaml> items, boolean inBraces, int line, int column) implements Yaml {
  YamlList(boolean inBraces, int line, int column) {
    this(new ArrayList<>(4), inBraces, line, column);
  }

  @Override
  public boolean isEmpty() {
    return items.isEmpty();
  }

  @Override
  public String kind() {
    return "a list";
  }
}
