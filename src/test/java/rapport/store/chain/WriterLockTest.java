package rapport.store.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.play.transcript.Entry;
import rapport.store.files.Home;
import rapport.store.journal.JournalKind;
import rapport.store.journal.Samples;

final class WriterLockTest {
  @TempDir private Path folder;

  @Test
  void aSecondWriterInThisProgramIsRefusedUntilTheFirstIsDone() throws IOException {
    Path file = Samples.journal(folder, Samples.openSession());
    Access.Opened<Entry> first =
        (Access.Opened<Entry>) ChainFile.open(file, JournalKind.INSTANCE, Disk::open);

    assertThat(ChainFile.open(file, JournalKind.INSTANCE, Disk::open))
        .isInstanceOf(Access.Busy.class);

    first.file().close();
    Access<Entry> again = ChainFile.open(file, JournalKind.INSTANCE, Disk::open);
    assertThat(again).isInstanceOf(Access.Opened.class);
    ((Access.Opened<Entry>) again).file().close();
  }

  @Test
  void aSecondWriterInAnotherProgramIsRefused() throws Exception {
    Path file = Samples.journal(folder, Samples.openSession());
    Access.Opened<Entry> first =
        (Access.Opened<Entry>) ChainFile.open(file, JournalKind.INSTANCE, Disk::open);

    assertThat(Child.run("open", file)).isEqualTo("Busy");

    first.file().close();
    assertThat(Child.run("open", file)).isEqualTo("Opened");
  }

  @Test
  void aRefusedSecondTryDoesNotLetGoOfTheFirstOnesLock() throws Exception {
    Path file = Samples.journal(folder, Samples.openSession());
    Access.Opened<Entry> first =
        (Access.Opened<Entry>) ChainFile.open(file, JournalKind.INSTANCE, Disk::open);

    // On Linux, closing any stream on a locked file lets go of the lock.
    assertThat(ChainFile.open(file, JournalKind.INSTANCE, Disk::open))
        .isInstanceOf(Access.Busy.class);
    ChainReader.read(file, JournalKind.INSTANCE);

    assertThat(Child.run("open", file)).isEqualTo("Busy");
    first.file().close();
  }

  @Test
  void oneFileUnderTwoNamesHasOneWriter() throws IOException {
    Path file =
        Samples.journal(Files.createDirectory(folder.resolve("real")), Samples.openSession());
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
    Access.Opened<Entry> first =
        (Access.Opened<Entry>) ChainFile.open(file, JournalKind.INSTANCE, Disk::open);

    assertThat(ChainFile.open(link.resolve(file.getFileName()), JournalKind.INSTANCE, Disk::open))
        .isInstanceOf(Access.Busy.class);
    first.file().close();
  }

  @Test
  void foldersAndFilesAreTheOwnersAloneUnderAnyUmask() throws Exception {
    for (String umask : List.of("000", "022", "077", "277")) {
      Path above = folder.resolve("umask" + umask);
      Path home = above.resolve("home");
      Child.run(umask, "home", home);

      assertThat(permissions(home)).isEqualTo("rwx------");
      assertThat(permissions(above)).isEqualTo("rwx------");
      try (var all = Files.walk(home)) {
        all.forEach(
            path ->
                assertThat(permissions(path))
                    .as("%s under %s", path, umask)
                    .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
      }
    }
  }

  private static String permissions(Path path) {
    try {
      return java.nio.file.attribute.PosixFilePermissions.toString(
          Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Another program. */
  static final class Child {
    private Child() {}

    static String run(String what, Path path) throws Exception {
      return run("022", what, path);
    }

    static String run(String umask, String what, Path path) throws Exception {
      String java = ProcessHandle.current().info().command().orElse("java");
      Process process =
          new ProcessBuilder(
                  "sh",
                  "-c",
                  "umask " + umask + " && exec \"$@\"",
                  "sh",
                  java,
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Child.class.getName(),
                  what,
                  path.toString())
              .redirectErrorStream(true)
              .start();
      try (BufferedReader out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        String said = String.join("\n", out.lines().toList());
        assertThat(process.waitFor()).as(said).isZero();
        return said;
      }
    }

    public static void main(String[] arguments) throws IOException {
      Path path = Path.of(arguments[1]);
      if (arguments[0].equals("open")) {
        System.out.println(
            ChainFile.open(path, JournalKind.INSTANCE, Disk::open).getClass().getSimpleName());
      } else {
        Home home = Home.at(path);
        home.create();
        home.keepCrash("x.txt", "x");
        String hash = home.sources().keep(new byte[] {1});
        ChainFile<Entry> journal = home.attempts().begin(Samples.ATTEMPT, () -> {});
        journal.append(Samples.session().get(0));
        journal.close();
        System.out.println(hash);
      }
    }
  }
}
