package rapport.scenario.diagnostic;

/**
 * A place in a text: line and column, both from 1; columns count characters as Unicode code points.
 */
public record SourcePosition(int line, int column) implements Comparable<SourcePosition> {
  public static final SourcePosition START = new SourcePosition(1, 1);

  @Override
  public int compareTo(SourcePosition other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }
}
