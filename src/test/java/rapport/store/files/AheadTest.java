package rapport.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class AheadTest {
  private static final List<Integer> MANY = IntStream.range(0, 1_000).boxed().toList();

  private final List<Integer> taken = new ArrayList<>();

  @Test
  void handsOnInOrderOnTheThreadThatWaits() throws IOException {
    Thread waiting = Thread.currentThread();

    Ahead.each(
        MANY,
        item -> -item,
        made -> {
          assertThat(Thread.currentThread()).isSameAs(waiting);
          taken.add(-made);
        });

    assertThat(taken).isEqualTo(MANY);
  }

  @Test
  void handsOnWhateverCameBeforeOneThatCannotBeRead() {
    assertThatThrownBy(() -> Ahead.each(MANY, AheadTest::readable, taken::add))
        .isInstanceOf(IOException.class)
        .hasMessage("777");
    assertThat(taken).isEqualTo(MANY.subList(0, 777));
  }

  private static int readable(int item) throws IOException {
    if (item >= 777) {
      throw new IOException(String.valueOf(item));
    }
    return item;
  }

  @Test
  void aMistakeIsThrownAsItself() {
    assertThatThrownBy(() -> Ahead.each(MANY, item -> 1 / (item - 40), taken::add))
        .isInstanceOf(ArithmeticException.class);
    assertThat(taken).hasSize(40);
  }

  @Test
  void neverReadsFarAheadOfWhatIsTaken() throws IOException {
    AtomicInteger read = new AtomicInteger();
    List<Integer> ahead = new ArrayList<>();

    Ahead.each(
        IntStream.range(0, 100_000).boxed().toList(),
        item -> read.incrementAndGet(),
        made -> ahead.add(read.get() - made));

    int most = 32 * (2 * Runtime.getRuntime().availableProcessors() + 2);
    assertThat(ahead).allMatch(each -> each <= most + 32);
  }
}
