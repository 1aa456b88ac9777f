package rapport.report.json;

import java.util.function.Consumer;

/** A JSON array that is written element by element, however many there are. */
public final class JsonList {
  private final Consumer<String> target;
  private boolean isBegun;

  public JsonList(Consumer<String> target) {
    this.target = target;
  }

  /** Writes one more element, which is JSON already. */
  public void add(String element) {
    target.accept((isBegun ? ",\n" : "[\n") + element);
    isBegun = true;
  }

  /** Nothing more will come. */
  public void end() {
    target.accept(isBegun ? "\n]\n" : "[]\n");
  }
}
