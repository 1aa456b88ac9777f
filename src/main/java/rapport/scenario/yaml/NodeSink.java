package rapport.scenario.yaml;

/**
 * Takes the nodes of a scenario one by one while the file is still being read: a node is dealt with
 * while it is fresh in the processor's cache, and is then forgotten.
 */
public interface NodeSink {
  /** Takes none: the whole file stays in memory. */
  NodeSink NONE =
      new NodeSink() {
        @Override
        public boolean isReady(YamlMap root) {
          return false;
        }

        @Override
        public void take(YamlText id, Yaml node) {
          throw new IllegalStateException("takes no nodes");
        }
      };

  /** Whether what came before the nodes is enough to read them. */
  boolean isReady(YamlMap root);

  void take(YamlText id, Yaml node);
}
