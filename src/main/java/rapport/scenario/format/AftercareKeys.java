package rapport.scenario.format;

import rapport.scenario.format.Kind.Single;

/** What a person can turn to after a session. */
final class AftercareKeys {
  static final Keys RESOURCE =
      Keys.of(
          "a resource",
          Key.required("name", Single.LINE).is("what it is called"),
          Key.required("what", Single.PROSE).is("what it is for, and how to reach it"));

  static final Keys AFTERCARE =
      Keys.of(
          "the aftercare file itself",
          Key.required("format", Single.FORMAT).is("the version of this file format"),
          Key.required("note", Single.PROSE).is("what is said at the end of every session"),
          Key.required("resources", Kind.listOf(Kind.group(RESOURCE)))
              .is("whom or what one can turn to: for each its name, and what it is for"));

  private AftercareKeys() {}
}
