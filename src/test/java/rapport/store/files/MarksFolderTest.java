package rapport.store.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.grading.marks.AnswerKey;
import rapport.grading.marks.MarkEntry;
import rapport.grading.marks.MarkEvent;
import rapport.grading.marks.MarkEvent.Purpose;
import rapport.play.evaluation.Rated;
import rapport.play.transcript.Saving;
import rapport.store.chain.Access;
import rapport.store.chain.ChainFile;
import rapport.store.chain.ChainReader;
import rapport.store.chain.FullDisk;
import rapport.store.chain.JsonFields;
import rapport.store.chain.RecordKind;
import rapport.store.chain.Verification;
import rapport.store.journal.Samples;

/** Marks on disk: nobody's are lost, and damage shows. */
final class MarksFolderTest {
  private static final MarksName FIRST = new MarksName(Samples.ATTEMPT, "r1", Purpose.OWN);
  private static final MarksName SECOND = new MarksName(Samples.ATTEMPT, "r2", Purpose.OWN);

  @TempDir private Path folder;

  @Test
  void everyKindOfEventIsReadAsItWasWritten() throws IOException {
    write(FIRST, everything("r1"));

    assertThat(entries(FIRST)).isEqualTo(everything("r1"));
    assertThat(marks().read(FIRST).verification().isWhole()).isTrue();
  }

  @Test
  void twoRatersMarkOneAttemptAtOnceAndNeitherLosesAny() throws IOException {
    try (ChainFile<MarkEntry> first = open(FIRST).file();
        ChainFile<MarkEntry> second = open(SECOND).file()) {
      for (int i = 0; i < everything("r1").size(); i++) {
        assertThat(first.append(everything("r1").get(i))).isInstanceOf(Saving.Saved.class);
        assertThat(second.append(everything("r2").get(i))).isInstanceOf(Saving.Saved.class);
      }
    }

    assertThat(entries(FIRST)).isEqualTo(everything("r1"));
    assertThat(entries(SECOND)).isEqualTo(everything("r2"));
    assertThat(marks().read(Samples.ATTEMPT)).hasSize(2);
  }

  @Test
  void theSameRaterInASecondWindowIsToldSo() throws IOException {
    try (ChainFile<MarkEntry> first = open(FIRST).file()) {
      assertThat(marks().open(FIRST)).isInstanceOf(Access.Busy.class);
      assertThat(first.append(everything("r1").get(0))).isInstanceOf(Saving.Saved.class);
    }
    assertThat(marks().open(FIRST)).isInstanceOf(Access.Opened.class);
  }

  @Test
  void anAgreedMarkStandsInAFileBesideItsRatersOwn() throws IOException {
    write(FIRST, everything("r1"));
    write(new MarksName(Samples.ATTEMPT, "r1", Purpose.AGREED), everything("r1"));

    assertThat(marks().names().get(Samples.ATTEMPT))
        .extracting(MarksName::purpose)
        .containsExactly(Purpose.OWN, Purpose.AGREED);
  }

  @Test
  void aTornLastLineIsCutAndGoneOnAfter() throws IOException {
    write(FIRST, everything("r1"));
    Path file = folder.resolve(FIRST.file());
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 9));
    List<MarkEntry> all = everything("r1");

    Access.Opened<MarkEntry> opened = open(FIRST);
    assertThat(opened.cutBytes()).isPositive();
    assertThat(opened.entries()).isEqualTo(all.subList(0, all.size() - 1));
    try (ChainFile<MarkEntry> marks = opened.file()) {
      marks.append(all.get(all.size() - 1));
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(whole);
  }

  @Test
  void anAlteredLevelShowsAndNothingIsAddedToIt() throws IOException {
    write(FIRST, everything("r1"));
    Path file = folder.resolve(FIRST.file());
    Files.writeString(file, Files.readString(file).replaceFirst("\"level\":3", "\"level\":4"));

    assertThat(marks().read(FIRST).verification().finding())
        .isEqualTo(Verification.Finding.ALTERED);
    assertThat(marks().open(FIRST)).isInstanceOf(Access.Closed.class);
  }

  @Test
  void aFullDiskRefusesInPlainWordsAndTheRetryGoesOn() throws IOException {
    FullDisk disk = new FullDisk();
    MarksFolder full = new MarksFolder(folder, disk);
    List<MarkEntry> all = everything("r1");
    try (ChainFile<MarkEntry> marks = ((Access.Opened<MarkEntry>) full.open(FIRST)).file()) {
      marks.append(all.get(0));
      disk.room(Files.size(folder.resolve(FIRST.file())) + 5);
      assertThat(marks.append(all.get(1))).isEqualTo(new Saving.Refused("the disk is full."));
      disk.room(Long.MAX_VALUE);
      all.stream().skip(1).forEach(marks::append);
    }
    assertThat(disk.forces()).isEqualTo(all.size());
    assertThat(entries(FIRST)).isEqualTo(all);
  }

  /**
   * So a program that knows nothing of voiding comes to the same mark, and calls nothing damaged.
   */
  @Test
  void aVoidedDecisionIsARecordOfScoringAnewWithoutItsLevels() throws IOException {
    write(FIRST, everything("r1"));

    assertThat(Files.readAllLines(folder.resolve(FIRST.file())))
        .filteredOn(line -> line.contains("\"voided\":\"one\""))
        .hasSize(1)
        .allMatch(line -> line.contains("\"type\":\"regraded\""))
        .noneMatch(line -> line.contains("\"levels\""));
  }

  @Test
  void aFileOfTheFirstFormatIsReadAndGoneOnWithAndSaysSo() throws IOException {
    Path file = folder.resolve(FIRST.file());
    List<MarkEntry> all = everything("r1");
    try (ChainFile<MarkEntry> old =
        ChainFile.begin(file, new FirstFormat(), () -> {}, rapport.store.chain.Disk::open)) {
      all.subList(0, 3).forEach(old::append);
    }
    assertThat(entries(FIRST)).isEqualTo(all.subList(0, 3));

    try (ChainFile<MarkEntry> marks = open(FIRST).file()) {
      all.subList(3, all.size()).forEach(marks::append);
    }

    assertThat(entries(FIRST)).isEqualTo(all);
    assertThat(Files.readAllLines(file))
        .filteredOn(line -> line.contains("\"format\""))
        .extracting(line -> line.substring(0, 19))
        .containsExactly("{\"format\":1,\"seq\":1", "{\"format\":2,\"seq\":4");
    Verification byThen = ChainReader.read(file, new FirstFormat()).verification();
    assertThat(byThen.finding()).isEqualTo(Verification.Finding.NEWER);
    assertThat(byThen.records()).isEqualTo(3);
    assertThat(byThen.line()).isEqualTo(4);
  }

  /** What marks were before it was told when the author's ratings were shown. */
  private static final class FirstFormat implements RecordKind<MarkEntry> {
    @Override
    public void write(MarkEntry entry, JsonFields fields) {
      MarksKind.INSTANCE.write(entry, fields);
    }

    @Override
    public MarkEntry read(JsonFields fields) {
      return MarksKind.INSTANCE.read(fields);
    }

    @Override
    public boolean isOpening(MarkEntry entry) {
      return MarksKind.INSTANCE.isOpening(entry);
    }

    @Override
    public boolean isClosing(MarkEntry entry) {
      return false;
    }

    @Override
    public String noun() {
      return "file of marks";
    }

    @Override
    public String busy() {
      return "";
    }
  }

  @Test
  void otherFilesInTheFolderAreLeftAlone() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    Files.writeString(folder.resolve(Samples.ATTEMPT + ".r1 (copy).jsonl"), "mine");

    assertThat(marks().names()).isEmpty();
  }

  private MarksFolder marks() {
    return new MarksFolder(folder);
  }

  private Access.Opened<MarkEntry> open(MarksName name) throws IOException {
    return (Access.Opened<MarkEntry>) marks().open(name);
  }

  private List<MarkEntry> entries(MarksName name) throws IOException {
    Access.Opened<MarkEntry> opened = open(name);
    opened.file().close();
    return opened.entries();
  }

  private void write(MarksName name, List<MarkEntry> entries) throws IOException {
    try (ChainFile<MarkEntry> marks = open(name).file()) {
      entries.forEach(marks::append);
    }
  }

  /** One event of every kind. */
  private static List<MarkEntry> everything(String rater) {
    List<MarkEvent> events = new ArrayList<>();
    events.add(
        new MarkEvent.Opened(Samples.ATTEMPT, rater, Purpose.OWN, "aa", "bb", "Rapport 1.0.0"));
    events.add(new MarkEvent.Levelled(0, "empathy", 3));
    events.add(new MarkEvent.LevelledOwnWords(0, 2));
    events.add(new MarkEvent.Commented(0, "Warm — and “clear”."));
    events.add(new MarkEvent.Commented(0, ""));
    events.add(new MarkEvent.CommentedOverall("On the whole.\nYes."));
    events.add(new MarkEvent.Overrode("empathy", new BigDecimal("2.50"), "Because.", "17/5"));
    events.add(new MarkEvent.Cleared(0, "money-or-business", "A token gift."));
    events.add(new MarkEvent.Raised(0, "risk-ignored", "She says she won't be here."));
    events.add(new MarkEvent.KeyShown(0));
    events.add(new MarkEvent.Finished());
    events.add(new MarkEvent.Agreed(List.of(new MarkEvent.Basis("r2", "cc"))));
    events.add(
        new MarkEvent.Regraded(
            new AnswerKey(
                List.of(new Rated("one", 2, Map.of("empathy", 0), "abuse")),
                List.of("empathy"),
                "dd"),
            "1.0.1",
            "ee"));
    AnswerKey left =
        new AnswerKey(List.of(new Rated("one", 2, Map.of(), "abuse")), List.of("empathy"), "dd");
    MarkEvent.Regraded scored = new MarkEvent.Regraded(left, "1.0.1", "ee");
    events.add(new MarkEvent.Voided("one", "A misprint.", scored));
    events.add(new MarkEvent.Reinstated("one", "It was right.", scored));
    events.add(new MarkEvent.Undone(9));
    return IntStream.range(0, events.size())
        .mapToObj(i -> new MarkEntry(Instant.ofEpochSecond(i), events.get(i)))
        .toList();
  }
}
