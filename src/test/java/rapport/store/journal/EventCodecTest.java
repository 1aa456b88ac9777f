package rapport.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Event;
import rapport.store.chain.ChainLine;
import rapport.store.chain.Hashes;
import rapport.store.chain.JsonFields;
import rapport.store.chain.UnreadableRecordException;

final class EventCodecTest {
  @Test
  void everyEventComesBackExactlyAsItWas() {
    for (long seed = 0; seed < 2_000; seed++) {
      for (Event event : Samples.anything(seed)) {
        Entry entry = new Entry(Instant.ofEpochSecond(seed, seed * 7), seed, event);
        byte[] line = ChainLine.write(1, Hashes.NONE, entry, JournalKind.INSTANCE);

        assertThat(ChainLine.parse(line).entry(JournalKind.INSTANCE))
            .as("seed %d", seed)
            .isEqualTo(entry);
        assertThat(line).as("seed %d", seed).doesNotContain((byte) '\n', (byte) '\r');
      }
    }
  }

  @Test
  void halfACharacterIsKeptAsAnEscapeInValidUtf8() {
    byte[] line = typed("left\uD83Dright");

    assertThat(new String(line, StandardCharsets.UTF_8)).contains("left\\ud83dright");
  }

  @Test
  void wholeCharactersAreKeptReadable() {
    assertThat(new String(typed("crème 😀 漢"), StandardCharsets.UTF_8)).contains("crème 😀 漢");
  }

  @Test
  void emptyTextIsNotWritten() {
    assertThat(new String(typed(""), StandardCharsets.UTF_8)).doesNotContain("\"text\"");
  }

  @Test
  void aChoiceThatWasNotOnOfferIsUnreadable() {
    JsonFields fields = new JsonFields(Map.of("type", "chose", "chosen", 3, "weight", 1));

    assertThatThrownBy(() -> EventCodec.read(fields))
        .isInstanceOf(UnreadableRecordException.class)
        .hasMessage("what was chosen was not on offer");
  }

  @Test
  void anUnknownTypeIsUnreadable() {
    assertThatThrownBy(() -> EventCodec.read(new JsonFields(Map.of("type", "sneezed"))))
        .hasMessage("it is of an unknown type");
  }

  private static byte[] typed(String text) {
    return ChainLine.write(
        2,
        Hashes.NONE,
        new Entry(Instant.EPOCH, 0, new Event.Typed("one", text)),
        JournalKind.INSTANCE);
  }
}
