package rapport.scenario.diagnostic;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Choices that show something, put together when somebody reads them. A long story has a finding in
 * every seventh node, and most are shown by thousands of choices, of which people read the last.
 */
public final class Witness extends AbstractList<String> {
  private final int size;
  private final Supplier<List<String>> source;
  private @Nullable List<String> choices;

  /**
   * Choices to be put together.
   *
   * @param size how many there will be
   * @param source gives the same ones whenever it is asked
   */
  public Witness(int size, Supplier<List<String>> source) {
    this.size = size;
    this.source = source;
  }

  @Override
  public String get(int index) {
    List<String> known = choices;
    if (known == null) {
      known = List.copyOf(source.get());
      choices = known;
    }
    return known.get(index);
  }

  @Override
  public int size() {
    return size;
  }
}
