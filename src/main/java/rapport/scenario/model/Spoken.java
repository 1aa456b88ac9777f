package rapport.scenario.model;

import java.util.List;
import rapport.scenario.condition.Condition;

/** Text in variants: the first whose condition holds is the one that is shown. May be empty. */
public record Spoken(List<Variant> variants) {
  public static final Spoken NOTHING = new Spoken(List.of());

  public Spoken {
    variants = List.copyOf(variants);
  }

  public static Spoken of(String text) {
    return text.isEmpty() ? NOTHING : new Spoken(List.of(new Variant(Condition.ALWAYS, text)));
  }

  public boolean isEmpty() {
    return variants.isEmpty();
  }

  /** One variant of a text. */
  public record Variant(Condition when, String text) {}
}
