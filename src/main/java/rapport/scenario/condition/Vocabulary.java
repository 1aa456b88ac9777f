package rapport.scenario.condition;

import java.util.Set;

/** What a condition may speak of: the names that its file defines. */
public interface Vocabulary {
  Set<String> nodes();

  boolean hasNode(String id);

  /** The ids of a node's responses; none when there is no such node. */
  Set<String> responses(String node);

  Set<String> variables();

  /** A condition reads this variable. */
  void markRead(String variable);
}
