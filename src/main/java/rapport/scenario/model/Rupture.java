package rapport.scenario.model;

/** A strain in the working relationship: the client pulls back, or pushes against the therapist. */
public enum Rupture {
  NONE,
  WITHDRAWAL,
  CONFRONTATION
}
