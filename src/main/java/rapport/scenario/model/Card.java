package rapport.scenario.model;

/** A scenario as it is known before it is played: what a list tells of it. */
public record Card(Overview overview, Client client) {
  public String id() {
    return overview.id();
  }

  public String title() {
    return overview.title();
  }
}
