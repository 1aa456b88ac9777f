package rapport.app.workspace;

import java.util.function.Supplier;

/** What came of asking for something that may be refused. */
public sealed interface Answer<T> {

  /** Here it is. */
  record Given<T>(T content) implements Answer<T> {}

  /** It can't be had. */
  record Refused<T>(Refusal refusal) implements Answer<T> {}

  /** Asks, and takes a refusal for an answer. */
  static <T> Answer<T> of(Supplier<T> question) {
    try {
      return new Given<>(question.get());
    } catch (RefusedException e) {
      return new Refused<>(e.refusal());
    }
  }
}
