package rapport.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.play.transcript.Entry;
import rapport.store.chain.ChainReader;
import rapport.store.chain.Hashes;

final class RecurringKindTest {
  private static final String HEAD = "\"at\":\"2026-11-23T08:00:00Z\",\"elapsed\":10,";

  @TempDir private Path folder;
  private final RecurringKind recurring = new RecurringKind();

  @Test
  void readsEverySessionAsOneReadByItself() throws IOException {
    for (int seed = 0; seed < 40; seed++) {
      assertReadAlike(journal(seed));
    }
  }

  @Test
  void readsWhateverWasDoneToAFileAsOneReadByItself() throws IOException {
    Random random = new Random(1);
    byte[] whole = Files.readAllBytes(Samples.journal(folder, Samples.session()));
    assertReadAlike(whole);
    for (int i = 0; i < 5_000; i++) {
      byte[] damaged = whole;
      for (int times = random.nextInt(3); times >= 0; times--) {
        damaged = damaged(damaged, random);
      }
      assertReadAlike(damaged);
    }
  }

  @Test
  void makesAnEventThatRecursOnlyOnce() throws IOException {
    byte[] whole = Files.readAllBytes(Samples.journal(folder, Samples.session()));

    List<Entry> first = read(whole, recurring).entries();
    List<Entry> second = read(whole, recurring).entries();

    for (int i = 1; i < first.size(); i++) {
      assertThat(second.get(i).event()).isSameAs(first.get(i).event());
    }
  }

  /** Whoever builds a file anew can write it as they like, and its chain is whole. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        HEAD + "\"type\":\"went-back\"",
        "\"at\":\"2026-11-23T08:00:00.5Z\",\"elapsed\":0,\"type\":\"went-back\"",
        "\"at\":\"2026-11-23T08:00:00.123456789Z\",\"elapsed\":999999999999999999,\"type\":\"resumed\"",
        "\"at\":\"2026-11-23T08:00:00.1234567891Z\",\"elapsed\":1,\"type\":\"resumed\"",
        "\"at\":\"2026-11-23T08:00:00.Z\",\"elapsed\":1,\"type\":\"resumed\"",
        "\"at\":\"2026-11-23T08:00:00\",\"elapsed\":1,\"type\":\"resumed\"",
        "\"at\":\"2026-11-23T08:00Z\",\"elapsed\":1,\"type\":\"resumed\"",
        "\"at\":\"2026-11-23T08:00:00z\",\"elapsed\":1,\"type\":\"resumed\"",
        "\"at\":\"2026-11-23T08:00:00+01:00\",\"elapsed\":1,\"type\":\"resumed\"",
        "\"at\":\"2026-11-23T24:00:00Z\",\"elapsed\":1,\"type\":\"resumed\"",
        "\"at\":\"2026-11-23T23:59:60Z\",\"elapsed\":1,\"type\":\"resumed\"",
        "\"at\":\"2026-02-29T23:59:59Z\",\"elapsed\":1,\"type\":\"resumed\"",
        "\"at\":\"2028-02-29T23:59:59Z\",\"elapsed\":1,\"type\":\"resumed\"",
        "\"at\":\"0000-01-01T00:00:00Z\",\"elapsed\":1,\"type\":\"resumed\"",
        "\"at\":\"-001-01-01T00:00:00Z\",\"elapsed\":1,\"type\":\"resumed\"",
        "\"at\":\"\",\"elapsed\":1,\"type\":\"resumed\"",
        "\"at\":\"2026-11-23T08:00:00Z\",\"elapsed\":01,\"type\":\"resumed\"",
        "\"at\":\"2026-11-23T08:00:00Z\",\"elapsed\":-1,\"type\":\"resumed\"",
        "\"at\":\"2026-11-23T08:00:00Z\",\"elapsed\":1.0,\"type\":\"resumed\"",
        "\"at\":\"2026-11-23T08:00:00Z\",\"elapsed\":1e3,\"type\":\"resumed\"",
        "\"at\":\"2026-11-23T08:00:00Z\",\"elapsed\":,\"type\":\"resumed\"",
        "\"at\":\"2026-11-23T08:00:00Z\",\"elapsed\":9999999999999999999,\"type\":\"resumed\"",
        "\"at\":\"2026-11-23T08:00:00Z\", \"elapsed\":1,\"type\":\"resumed\"",
        "\"at\":\"2026-11-23T08:00:00Z\",\"elapsed\":1,\"type\":\"resumed\",\"elapsed\":2",
        "\"elapsed\":1,\"at\":\"2026-11-23T08:00:00Z\",\"type\":\"resumed\"",
        HEAD + "\"type\":\"resumed\",\"seq\":2",
        HEAD + "\"type\":\"resumed\",\"seq\":3",
        HEAD + "\"type\":\"resumed\",\"prev\":\"0\"",
        HEAD + "\"type\":\"resumed\",\"format\":9",
        HEAD + "\"type\":\"resumed\",\"format\":1",
        HEAD + "\"type\":\"resumed\",\"at\":\"2027-11-23T08:00:00Z\"",
        HEAD + "\"type\":\"resumed\",\"hash\":\"0\"",
        HEAD + "\"type\":\"resumed\",\"\\u0073eq\":7",
        HEAD + "\"type\":\"resumed\"},{\"a\":\"b\"",
        HEAD + "\"type\":\"resumed\"}",
        HEAD + "\"type\":\"resumed\",",
        HEAD + "\"type\":\"resumed\",\"a\":",
        HEAD + "\"type\":\"resumed\",\"a\":{\"b\":1",
        HEAD + "\"type\":\"resumed\",\"a\":\"b",
        HEAD + "\"type\":\"resumed\",\"a\":[1",
        HEAD + "\"type\":\"sneezed\"",
        HEAD + "\"type\":\"opened\"",
        HEAD + "\"type\":\"chose\",\"chosen\":0",
        HEAD + "\"type\":\"sealed\",\"means\":{\"a\":\"1\"}",
        HEAD + "\"type\":\"typed\",\"node\":\"a\",\"text\":\"\u00e9 \\ud83d \u0000\"",
        HEAD,
        ""
      })
  void readsARebuiltFileAsOneReadByItself(String body) throws IOException {
    byte[] opening = line(Files.readAllBytes(Samples.journal(folder, Samples.session())), 0);
    byte[] second = chained(2, opening, body);
    byte[] third = chained(3, second, body);

    assertReadAlike(joined(opening, second));
    assertReadAlike(joined(opening, second, third));
    assertReadAlike(joined(opening, second, third, third));
    assertReadAlike(joined(opening, third, second));
  }

  @Test
  void readsOtherPlacesInTheChainAsOneReadByItself() throws IOException {
    byte[] opening = line(Files.readAllBytes(Samples.journal(folder, Samples.session())), 0);
    for (String start :
        List.of(
            "{\"seq\":02,\"prev\":\"",
            "{\"seq\":2 ,\"prev\":\"",
            "{ \"seq\":2,\"prev\":\"",
            "{\"seq\":2,\"prev\":\"0",
            "{\"seq\":22,\"prev\":\"",
            "{\"format\":1,\"seq\":2,\"prev\":\"",
            "{\"format\":9,\"seq\":2,\"prev\":\"")) {
      String prev = Hashes.of(opening);
      for (String hash : List.of(prev, prev.toUpperCase(java.util.Locale.ROOT), Hashes.NONE)) {
        byte[] second = sealed(start + hash + "\"," + HEAD + "\"type\":\"resumed\"");
        assertReadAlike(joined(opening, second));
      }
    }
  }

  /** Twice, since the second time there is something to remember. */
  private void assertReadAlike(byte[] bytes) throws IOException {
    ChainReader.Reading<Entry> plain = read(bytes, JournalKind.INSTANCE);
    for (int i = 0; i < 2; i++) {
      assertThat(read(bytes, recurring))
          .as(new String(bytes, StandardCharsets.UTF_8))
          .isEqualTo(plain);
    }
  }

  private static ChainReader.Reading<Entry> read(
      byte[] bytes, rapport.store.chain.RecordKind<Entry> kind) throws IOException {
    return ChainReader.read(new ByteArrayInputStream(bytes), kind);
  }

  private byte[] journal(int seed) throws IOException {
    Path own = Files.createDirectory(folder.resolve("seed-" + seed));
    return Files.readAllBytes(Samples.journal(own, Samples.entries(Samples.anything(seed))));
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> flipped(bytes, random);
      case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
      case 2 -> lines(bytes, lines -> Collections.shuffle(lines, random));
      case 3 -> lines(bytes, lines -> lines.remove(random.nextInt(lines.size())));
      default ->
          lines(
              bytes,
              lines ->
                  lines.add(
                      random.nextInt(lines.size() + 1), lines.get(random.nextInt(lines.size()))));
    };
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] flipped = bytes.clone();
    if (flipped.length > 0) {
      int at = random.nextInt(flipped.length);
      flipped[at] = (byte) (flipped[at] ^ 1 << random.nextInt(8));
    }
    return flipped;
  }

  private static byte[] lines(byte[] bytes, java.util.function.Consumer<List<String>> change) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
    change.accept(lines);
    return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] chained(int seq, byte[] before, String body) {
    return sealed("{\"seq\":" + seq + ",\"prev\":\"" + Hashes.of(before) + "\"," + body);
  }

  private static byte[] sealed(String text) {
    byte[] open = text.getBytes(StandardCharsets.UTF_8);
    String tail = ",\"hash\":\"" + Hashes.of(open) + "\"}";
    return joinedBare(open, tail.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] line(byte[] journal, int number) {
    return new String(journal, StandardCharsets.UTF_8)
        .split("\n", -1)[number].getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[]... lines) {
    byte[] all = new byte[0];
    for (byte[] line : lines) {
      all = joinedBare(all, joinedBare(line, new byte[] {'\n'}));
    }
    return all;
  }

  private static byte[] joinedBare(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
