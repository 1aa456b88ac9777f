package rapport.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/** Where a console's answers come from. */
public interface Answers {

  /** The next one; nothing at the end of input. What came in one piece keeps its line breaks. */
  Optional<String> next() throws IOException;

  /** Sets aside what came before the question that is about to be asked; whether there was any. */
  default boolean setAside() throws IOException {
    return false;
  }

  /** Whether there is another without waiting for it. */
  boolean isWaiting() throws IOException;

  /** Each line is an answer, as a script gives them. */
  static Answers lines(BufferedReader in) {
    return new Answers() {
      @Override
      public Optional<String> next() throws IOException {
        return Optional.ofNullable(in.readLine());
      }

      @Override
      public boolean isWaiting() throws IOException {
        return in.ready();
      }
    };
  }
}
