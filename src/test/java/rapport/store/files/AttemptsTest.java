package rapport.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Event;
import rapport.play.transcript.Transcript;
import rapport.store.chain.Access;
import rapport.store.chain.ChainFile;
import rapport.store.files.Attempts.Found;
import rapport.store.journal.Samples;

final class AttemptsTest {
  private static final String OLD = "20261122-101010-coffee-0001";
  private static final String NEW = "20261123-101010-coffee-0002";

  @TempDir private Path folder;

  @Test
  void namesSayWhenAndWhat() {
    assertThat(AttemptId.of(Instant.parse("2026-11-23T10:44:55Z"), "coffee", 0xABC7F3A))
        .isEqualTo("20261123-104455-coffee-7f3a");
  }

  @Test
  void nothingButAnAttemptsNameBecomesAPath() {
    for (String name :
        List.of(
            "",
            "..",
            "../x",
            "a/b",
            "20261123-104455-coffee-7f3a/..",
            "20261123-104455--7f3a",
            "20261123-104455-coffee-7f3a\n",
            "20261123-104455-COFFEE-7f3a",
            "C:x")) {
      assertThat(AttemptId.isValid(name)).as(name).isFalse();
      assertThatThrownBy(() -> attempts().file(name)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aNameThatIsTakenIsNotGivenAgain() throws IOException {
    keep(OLD, Samples.session());
    PrimitiveIterator.OfInt chance = IntStream.of(1, 1, 5).iterator();

    assertThat(attempts().newId(Instant.parse("2026-11-22T10:10:10Z"), "coffee", chance::nextInt))
        .isEqualTo("20261122-101010-coffee-0005");
  }

  @Test
  void theNewestComesFirstAndOtherFilesAreLeftOut() throws IOException {
    keep(OLD, Samples.session());
    keep(NEW, Samples.session());
    Files.writeString(folder.resolve("attempts").resolve("notes.jsonl"), "");

    assertThat(attempts().ids()).containsExactly(NEW, OLD);
  }

  @Test
  void aHomeThatIsNotThereYetHasNoAttempts() throws IOException {
    assertThat(attempts().ids()).isEmpty();
    assertThat(attempts().latestUnfinished()).isEmpty();
  }

  @Test
  void anAttemptIsFoundByItsNameOrAUniqueBeginning() throws IOException {
    keep(OLD, Samples.session());
    keep(NEW, Samples.session());

    assertThat(attempts().find(OLD)).isEqualTo(new Found.One(OLD));
    assertThat(attempts().find("20261123")).isEqualTo(new Found.One(NEW));
    assertThat(attempts().find("2026")).isEqualTo(new Found.Several(List.of(NEW, OLD)));
    assertThat(attempts().find("2025")).isEqualTo(new Found.None());
    assertThat(attempts().find("../attempts")).isEqualTo(new Found.None());
    assertThat(attempts().find("")).isEqualTo(new Found.None());
  }

  @Test
  void aSealedAttemptIsSummedUpFromItsFirstAndLastRecord() throws IOException {
    keep(OLD, Samples.session());
    Path file = attempts().file(OLD);
    byte[] bytes = Files.readAllBytes(file);
    int middle = bytes.length / 2;
    bytes[middle] ^= 1;
    Files.write(file, bytes);

    AttemptSummary summary = attempts().summary(OLD).orElseThrow();

    assertThat(summary.title()).isEqualTo("Coffee?");
    assertThat(summary.outcome()).isEqualTo("not-yet-met");
    assertThat(summary.state()).isEqualTo(Transcript.State.ENDED);
    assertThat(summary.isUnfinished()).isFalse();
  }

  @Test
  void anOpenAttemptSaysHowFarItGot() throws IOException {
    keep(OLD, Samples.openSession());

    AttemptSummary summary = attempts().summary(OLD).orElseThrow();

    assertThat(summary.state()).isEqualTo(Transcript.State.OPEN);
    assertThat(summary.choices()).isEqualTo(1);
    assertThat(summary.isUnfinished()).isTrue();
  }

  @Test
  void anAbandonedAttemptIsNotUnfinished() throws IOException {
    List<Event> events =
        List.of(Samples.opened(), new Event.Abandoned(), new Event.Sealed("", Map.of(), ""));
    keep(OLD, Samples.entries(events));
    keep(NEW, Samples.entries(events.subList(0, 2)));

    for (String attempt : List.of(OLD, NEW)) {
      AttemptSummary summary = attempts().summary(attempt).orElseThrow();
      assertThat(summary.state()).isEqualTo(Transcript.State.ABANDONED);
      assertThat(summary.isUnfinished()).isFalse();
    }
  }

  @Test
  void theLatestUnfinishedOneIsFoundPastNewerFinishedAndDamagedOnes() throws IOException {
    keep(OLD, Samples.openSession());
    keep(NEW, Samples.session());
    keep("20261124-101010-coffee-0003", Samples.openSession());
    Path damaged = attempts().file("20261124-101010-coffee-0003");
    byte[] bytes = Files.readAllBytes(damaged);
    bytes[bytes.length - 20] ^= 1;
    Files.write(damaged, bytes);

    assertThat(attempts().latestUnfinished()).map(AttemptSummary::attempt).contains(OLD);
  }

  @Test
  void anAttemptWithATornTailCanBeGoneOnWith() throws IOException {
    keep(OLD, Samples.openSession());
    Files.writeString(attempts().file(OLD), "{\"seq", java.nio.file.StandardOpenOption.APPEND);

    assertThat(attempts().latestUnfinished()).isPresent();
  }

  @Test
  void aFileThatMeansNothingHasNoSummary() throws IOException {
    keep(OLD, List.of());
    Files.createDirectories(folder.resolve("attempts"));
    Files.writeString(attempts().file(NEW), "hello\n");

    assertThat(attempts().summary(NEW)).isEmpty();
  }

  @Test
  void deletingRemovesTheJournalItsMarksAndItsOwnSources() throws IOException {
    Sources sources = Home.at(folder).sources();
    String shared = sources.keep(new byte[] {1});
    String own = sources.keep(new byte[] {2});
    keep(OLD, played(shared, shared));
    keep(NEW, played(own, shared));
    Path marks = Files.createDirectories(folder.resolve("marks"));
    Files.writeString(marks.resolve(NEW + ".ada.jsonl"), "{}\n");
    Files.writeString(marks.resolve(OLD + ".ada.jsonl"), "{}\n");

    assertThat(attempts().delete(NEW)).isTrue();

    try (var all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile).map(folder::relativize).map(Path::toString))
          .containsExactlyInAnyOrder(
              "attempts/" + OLD + ".jsonl",
              "attempts/" + OLD + ".lock",
              "marks/" + OLD + ".ada.jsonl",
              "sources/" + shared + ".yaml");
    }
  }

  @Test
  void anOpenAttemptIsNotDeleted() throws IOException {
    keep(OLD, Samples.openSession());
    Access.Opened<Entry> opened = (Access.Opened<Entry>) attempts().open(OLD);

    assertThat(attempts().delete(OLD)).isFalse();
    opened.file().close();
    assertThat(attempts().delete(OLD)).isTrue();
  }

  private static List<Entry> played(String scenario, String rubric) {
    Event.Opened opened = Samples.opened();
    Event.Played played = opened.scenario();
    return Samples.entries(
        List.of(
            new Event.Opened(
                opened.attempt(),
                opened.mode(),
                "",
                0,
                new Event.Played(played.id(), "", played.title(), "", scenario, played.assessed()),
                rubric,
                "")));
  }

  private void keep(String attempt, List<Entry> entries) throws IOException {
    try (ChainFile<Entry> journal = attempts().begin(attempt, () -> {})) {
      new ArrayList<>(entries).forEach(journal::append);
    }
  }

  private Attempts attempts() {
    return Home.at(folder).attempts();
  }
}
