package rapport.plain;

/** Says whether what a person does is kept. */
final class Saving {
  private Saving() {}

  /**
   * Says so as long as something is not saved, and once when it is saved again.
   *
   * @param notSaved why it isn't; empty when it is
   * @param meanwhile what goes on all the same
   * @param wasUnsaved whether it was not when last told
   */
  static void tell(Console console, String notSaved, String meanwhile, boolean wasUnsaved) {
    if (!notSaved.isEmpty()) {
      console.print("NOT SAVED: " + notSaved + " " + meanwhile + ", and saving is tried again.");
    } else if (wasUnsaved) {
      console.print("Saved again.");
    }
  }
}
