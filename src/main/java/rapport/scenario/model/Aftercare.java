package rapport.scenario.model;

import java.util.List;

/** What a person can turn to after a session that stirred something up; the school edits it. */
public record Aftercare(String note, List<Resource> resources) {
  public Aftercare {
    resources = List.copyOf(resources);
  }

  /** One person or service to turn to. */
  public record Resource(String name, String what) {}
}
