package rapport.scenario.diagnostic;

/** Something that stands at a place in a text. */
public interface Located {
  SourcePosition position();
}
