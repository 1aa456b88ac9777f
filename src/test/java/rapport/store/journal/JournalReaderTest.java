package rapport.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.play.transcript.Entry;
import rapport.store.chain.ChainReader;
import rapport.store.chain.Hashes;
import rapport.store.chain.Verification;
import rapport.store.chain.Verification.Finding;

final class JournalReaderTest {
  @TempDir private Path folder;
  private byte[] sealed = new byte[0];
  private List<byte[]> lines = List.of();

  @BeforeEach
  void writeAJournal() throws IOException {
    sealed = Files.readAllBytes(Samples.journal(folder, Samples.session()));
    lines = split(sealed);
  }

  @Test
  void aWholeJournalIsReadAsItWasWritten() {
    ChainReader.Reading<Entry> reading = read(sealed);

    assertThat(reading.entries()).isEqualTo(Samples.session());
    assertThat(reading.verification().isWhole()).isTrue();
    assertThat(reading.verification().isSealed()).isTrue();
    assertThat(reading.verification().receipt()).isEqualTo(Hashes.of(lines.get(lines.size() - 1)));
  }

  @Test
  void everyFlippedBitIsFoundInItsLine() {
    for (int i = 0; i < sealed.length; i++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] flipped = sealed.clone();
        flipped[i] = (byte) (flipped[i] ^ (1 << bit));
        Verification found = verify(flipped);

        assertThat(found.isWhole()).as("byte %d, bit %d", i, bit).isFalse();
        assertThat(found.line()).as("byte %d, bit %d", i, bit).isEqualTo(lineAt(i));
      }
    }
  }

  @Test
  void aFlippedBitOnlyLooksLikeACrashInTheVeryLastByte() {
    for (int i = 0; i < sealed.length - 1; i++) {
      byte[] flipped = sealed.clone();
      flipped[i] = (byte) (flipped[i] ^ 1);

      assertThat(verify(flipped).finding()).as("byte %d", i).isEqualTo(Finding.ALTERED);
    }
  }

  @Test
  void everyLostLineIsFound() {
    for (int lost = 0; lost < lines.size() - 1; lost++) {
      List<byte[]> left = new ArrayList<>(lines);
      left.remove(lost);
      Verification found = verify(join(left));

      assertThat(found.finding()).isEqualTo(Finding.LOST);
      assertThat(found.line()).isEqualTo(lost + 1);
      assertThat(found.words()).isEqualTo("A record is missing before line " + (lost + 1) + ".");
    }
  }

  @Test
  void severalLostLinesAreCounted() {
    List<byte[]> left = new ArrayList<>(lines);
    left.subList(2, 5).clear();

    assertThat(verify(join(left)).words()).isEqualTo("3 records are missing before line 3.");
  }

  @Test
  void everyTwoSwappedLinesAreFound() {
    for (int i = 0; i < lines.size(); i++) {
      for (int j = i + 1; j < lines.size(); j++) {
        List<byte[]> swapped = new ArrayList<>(lines);
        java.util.Collections.swap(swapped, i, j);
        Verification found = verify(join(swapped));

        assertThat(found.finding()).as("%d and %d", i, j).isEqualTo(Finding.MOVED);
        assertThat(found.line()).isEqualTo(i + 1);
      }
    }
  }

  @Test
  void everyRepeatedLineIsFoundWhereverItIsPut() {
    for (int from = 0; from < lines.size(); from++) {
      for (int to = 0; to <= lines.size(); to++) {
        List<byte[]> repeated = new ArrayList<>(lines);
        repeated.add(to, lines.get(from));
        Verification found = verify(join(repeated));

        assertThat(found.finding()).as("%d at %d", from, to).isEqualTo(Finding.REPEATED);
      }
    }
  }

  @Test
  void aLineFromAnotherTranscriptIsFound() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    List<Entry> entries = new ArrayList<>(Samples.session());
    entries.remove(1);
    List<byte[]> foreign = split(Files.readAllBytes(Samples.journal(other, entries)));
    List<byte[]> mixed = new ArrayList<>(lines);
    mixed.set(3, foreign.get(3));

    Verification found = verify(join(mixed));

    assertThat(found.finding()).isEqualTo(Finding.ALTERED);
    assertThat(found.words()).contains("Line 4").contains("another transcript");
  }

  @Test
  void anythingAfterTheSealIsFound() throws IOException {
    assertThat(verify(concat(sealed, "x")).finding()).isEqualTo(Finding.ADDED);
    assertThat(verify(concat(sealed, "{}\n")).finding()).isEqualTo(Finding.ADDED);
    assertThat(verify(concat(sealed, "\n")).words())
        .isEqualTo("Line 9 was added after the session had been sealed.");
  }

  @Test
  void aCutAtTheEndOfARecordTakesTheSealAndThatIsSaid() {
    for (int kept = 1; kept < lines.size(); kept++) {
      Verification found = verify(join(lines.subList(0, kept)));

      assertThat(found.isWhole()).isTrue();
      assertThat(found.isSealed()).isFalse();
      assertThat(found.records()).isEqualTo(kept);
    }
    assertThat(Verification.NOT_SEALED).contains("the file alone cannot say which");
  }

  @Test
  void aCutInsideARecordIsATornTailAndNotCalledTampering() {
    int start = sealed.length - lines.get(lines.size() - 1).length - 1;
    for (int length = start + 1; length < sealed.length - 1; length++) {
      ChainReader.Reading<Entry> reading = read(Arrays.copyOf(sealed, length));

      assertThat(reading.verification().finding()).isEqualTo(Finding.TORN);
      assertThat(reading.verification().records()).isEqualTo(lines.size() - 1);
      assertThat(reading.entries()).hasSize(lines.size() - 1);
      assertThat(reading.wholeBytes()).isEqualTo(start);
      assertThat(reading.tornBytes()).isEqualTo(length - start);
      assertThat(reading.verification().words()).doesNotContainIgnoringCase("tamper");
    }
  }

  @Test
  void aSealThatLacksOnlyItsLineBreakIsASeal() {
    ChainReader.Reading<Entry> reading = read(Arrays.copyOf(sealed, sealed.length - 1));

    assertThat(reading.verification()).isEqualTo(verify(sealed));
    assertThat(reading.entries()).isEqualTo(Samples.session());
    assertThat(reading.isUnended()).isTrue();
    assertThat(reading.tornBytes()).isZero();
  }

  @Test
  void anEmptyFileIsATornOne() {
    assertThat(verify(new byte[0]).finding()).isEqualTo(Finding.TORN);
  }

  @Test
  void aFileThatIsNoJournalIsRefusedAtItsFirstLine() {
    for (String text : List.of("hello\n", "{}\n", "[1]\n", "\n", "{\"format\":1}\n", "\0\0\0\n")) {
      Verification found = verify(text.getBytes(StandardCharsets.UTF_8));

      assertThat(found.finding()).as(text).isEqualTo(Finding.ALTERED);
      assertThat(found.line()).isEqualTo(1);
    }
  }

  @Test
  void aNewerFormatIsRefusedPolitely() {
    Verification found =
        verify("{\"format\":2,\"kind\":\"opened\"}\n{}\n".getBytes(StandardCharsets.UTF_8));

    assertThat(found.finding()).isEqualTo(Finding.NEWER);
    assertThat(found.words())
        .isEqualTo("It was written by a newer Rapport (format 2); update to read it.");
  }

  @Test
  void entriesBeforeADamagedLineCanStillBeRead() {
    byte[] damaged = sealed.clone();
    damaged[sealed.length - 10] ^= 1;

    assertThat(read(damaged).entries()).isEqualTo(Samples.session().subList(0, lines.size() - 1));
  }

  @Test
  void journalsOfTheFirstFormatCanAlwaysBeRead() throws IOException {
    byte[] kept = Files.readAllBytes(Path.of("src/test/resources/store/format-1.jsonl"));

    assertThat(read(kept).entries()).isEqualTo(Samples.session());
    assertThat(verify(kept).isSealed()).isTrue();
    assertThat(sealed).as("this program still writes the same").isEqualTo(kept);
  }

  private int lineAt(int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += sealed[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static Verification verify(byte[] bytes) {
    return read(bytes).verification();
  }

  private static ChainReader.Reading<Entry> read(byte[] bytes) {
    try {
      return ChainReader.read(new ByteArrayInputStream(bytes), JournalKind.INSTANCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<byte[]> split(byte[] bytes) {
    List<byte[]> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        lines.add(Arrays.copyOfRange(bytes, start, i));
        start = i + 1;
      }
    }
    return lines;
  }

  private static byte[] join(List<byte[]> lines) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] line : lines) {
      bytes.writeBytes(line);
      bytes.write('\n');
    }
    return bytes.toByteArray();
  }

  private static byte[] concat(byte[] bytes, String more) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(bytes);
    all.write(more.getBytes(StandardCharsets.UTF_8));
    return all.toByteArray();
  }
}
