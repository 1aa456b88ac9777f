package rapport.plain;

import java.util.List;
import java.util.Optional;
import rapport.app.action.Action;
import rapport.plain.Prompt.Next;

/** A question to which only a typed yes says yes, before something that is hard to undo. */
public final class YesOrNo {
  private YesOrNo() {}

  /** Whether the answer was yes; nothing at the end of input, when nobody answers. */
  public static Optional<Boolean> ask(Console console, String question) {
    boolean isYes =
        new Prompt(
                console,
                question,
                List.of(
                    Action.word("yes", "", typed -> Next.SHOW),
                    Action.word("", "", typed -> Next.LEAVE)))
            .goesOn();
    return isYes || !console.isAtEnd() ? Optional.of(isYes) : Optional.empty();
  }
}
