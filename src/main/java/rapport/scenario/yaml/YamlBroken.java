package rapport.scenario.yaml;

/** A part that was already reported; whoever reads it stays silent. */
public record YamlBroken(int line, int column) implements Yaml {
  @Override
  public String kind() {
    return "something that cannot be read";
  }
}
