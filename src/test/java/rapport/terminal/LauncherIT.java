package rapport.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher where there is no terminal, no Java, or an odd way to call it. */
final class LauncherIT {
  private static final String AS_NOBODY = "setpriv --reuid=54321 --regid=54321 --clear-groups";

  @TempDir private Path folder;
  private Installation installed;

  /** What came of a run without a terminal. */
  private record Ran(int code, String out, String err) {}

  @BeforeEach
  void install() throws IOException {
    installed = Installation.in(folder);
  }

  @Test
  void itIsExecutable() {
    assertThat(Installation.LAUNCHER).isExecutable();
  }

  @Test
  void aPipeGetsPlainLines() throws Exception {
    Ran ran = run(installed.environment(), Installation.LAUNCHER.toString());

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("Coffee").doesNotContain("\u001b");
  }

  /** Real processes and real pipes: a stream in memory answers what a pipe can't. */
  @Test
  void whatComesThroughAPipeIsReadByEveryReaderOfStandardInput() throws Exception {
    byte[] coffee = Files.readAllBytes(Path.of("scenarios/coffee.yaml"));

    for (String named : List.of("-", "/dev/stdin")) {
      Ran checked = pipe(coffee, "check", named);
      assertThat(checked.code()).as(checked.err() + checked.out()).isZero();
      assertThat(checked.out()).contains("1 file, nothing found");
    }
    assertThat(pipe(":: Start\nHello.\n", "import", "-").out()).contains("format: 1", "Hello.");
    assertThat(pipe(":: Start\nHello.\n", "import", "/dev/stdin").out()).contains("Hello.");
    assertThat(pipe("name-the-wish\n", "play", "coffee", "--plain").out()).contains("Marta");
    assertThat(pipe("1\n", "drill", "--plain").out()).contains("A drill is never scored");
    assertThat(pipe("quit\n", "mark", "--rater", "a").out()).contains("No assessment is kept");
    Ran table =
        pipe(
            "unit,rater,value\na,x,1\na,y,1\nb,x,2\nb,y,3\n",
            "agreement",
            "--ratings",
            "/dev/stdin");
    assertThat(table.code()).as(table.err()).isZero();
  }

  /** A rubric that differs by a comment has everything read again. */
  @Test
  void whatIsPackedWithTheProgramIsWhatStandsInItsFiles() throws Exception {
    Path own = Files.createDirectory(folder.resolve("scenarios"));
    Path rubric = own.resolve("rubric.yaml");
    Files.writeString(rubric, "# Ours.\n" + Files.readString(Path.of("scenarios/rubric.yaml")));
    for (String[] words :
        new String[][] {
          {"list"}, {"list", "--format", "json"}, {"play", "coffee", "--plain", "--seed", "1"}
        }) {
      List<String> read = new ArrayList<>(List.of(words));
      read.addAll(List.of("--scenarios", own.toString()));
      Ran packed = in(folder.getParent(), List.of(words));

      assertThat(packed.out()).isNotEmpty().isEqualTo(in(folder.getParent(), read).out());
    }
    assertThat(in(folder.getParent(), List.of("--help")).out())
        .isEqualTo(Files.readString(Path.of("src/test/resources/cli/help.txt")));
    Files.delete(rubric);
    String coffee = Files.readString(Path.of("scenarios/coffee.yaml"));
    Files.writeString(own.resolve("coffee.yaml"), coffee.replace("Coffee?", "Tea?"));
    List<String> list = List.of("list", "--scenarios", own.toString());
    assertThat(in(folder.getParent(), list).out()).contains("Tea?").doesNotContain("Coffee?");
  }

  private Ran in(Path here, List<String> words) throws Exception {
    String script = "cd '" + here + "' && exec \"$@\"";
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", script, "sh"));
    command.add(Installation.LAUNCHER.toString());
    command.addAll(words);
    return run("1\n".repeat(3).getBytes(StandardCharsets.UTF_8), installed.environment(), command);
  }

  private Ran pipe(String input, String... arguments) throws Exception {
    return pipe(input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  private Ran pipe(byte[] input, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(Installation.LAUNCHER.toString()));
    command.addAll(List.of(arguments));
    return run(input, installed.environment(), command);
  }

  @Test
  void aDumbTerminalAndThoseWhoAskGetPlainLines() {
    for (Map<String, String> environment :
        List.of(installed.environment("TERM", "dumb"), installed.environment("ACCESSIBLE", "1"))) {
      try (Window window = Window.open(environment, List.of(Installation.LAUNCHER.toString()))) {
        window.awaitLine("Coffee");
        assertThat(window.isAlternate()).isFalse();
        assertThat(window.wire()).doesNotContain("\u001b");
      }
    }
  }

  @Test
  void lineModeMayBeAskedForBeforeTheCommandOrBehindIt() {
    for (List<String> arguments :
        List.of(List.of("--plain", "play", "coffee"), List.of("play", "coffee", "--plain"))) {
      List<String> command = new ArrayList<>(List.of(Installation.LAUNCHER.toString()));
      command.addAll(arguments);
      try (Window window = Window.open(installed.environment(), command)) {
        window.awaitLine("Marta");
        assertThat(window.isAlternate()).isFalse();
      }
    }
  }

  @Test
  void plainLinesAreWrappedAtTheWidthThatTheWindowHasNow() {
    try (Window window =
        Window.open(
            installed.environment("ACCESSIBLE", "1"), List.of(Installation.LAUNCHER.toString()))) {
      window.awaitText("Which one?");
      window.type("?\n");
      window.await(
          "a line of 80", w -> w.wire().contains("scenario and press Enter to play it.\r\n"));
      window.resize(30, 24);
      window.type("?\n");
      window.await(
          "a line of 30",
          w -> w.wire().contains("the id of a\r\nscenario and press Enter to\r\nplay"));
    }
  }

  @Test
  void itFindsItsJarThroughLinks() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("one"), Installation.LAUNCHER);
    Path relative = Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));

    assertThat(run(installed.environment(), link.toString(), "--version").code()).isZero();
    assertThat(run(installed.environment(), relative.toString(), "--version").code()).isZero();
  }

  @Test
  void withoutJavaItSaysSo() throws Exception {
    Map<String, String> environment = installed.environment("PATH", folder.toString());
    environment.put("JAVA_HOME", "");
    Ran ran = run(environment, "/bin/sh", Installation.LAUNCHER.toString());

    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("no Java found").contains("JDK 17");
  }

  @Test
  void anOldJavaIsNamed() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("old/bin"));
    Path java = bin.resolve("java");
    Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Map<String, String> environment =
        installed.environment("JAVA_HOME", folder.resolve("old").toString());
    Ran ran = run(environment, Installation.LAUNCHER.toString());

    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains(java + " is older than Java 17");
  }

  @Test
  void theExitCodeIsTheProgramsOwn() throws Exception {
    assertThat(
            run(installed.environment(), Installation.LAUNCHER.toString(), "--no-such-option")
                .code())
        .isEqualTo(2);
  }

  @Test
  void ofSeveralFirstStartsOneMakesAnArchiveAndAnotherVersionMakesItsOwn() throws Exception {
    Installation fresh = Installation.freshIn(folder.resolve("fresh"));
    Path program = copyOfTheProgram(folder.resolve("one version"));
    Path other = copyOfTheProgram(folder.resolve("other version"));
    Path one = fresh.archive(Installation.JAVA, program.resolveSibling("rapport.jar"));
    Path two = fresh.archive(Installation.JAVA, other.resolveSibling("rapport.jar"));
    startAndLeave(fresh, program, program, other);
    try (Window waiting = fresh.shell()) {
      waiting.await("the archives", w -> isMade(one) && isMade(two));
    }
    Path classes = classes(one);
    FileTime made = Files.getLastModifiedTime(classes);

    assertThat(classes).isNotEmptyFile();
    assertThat(startAndLeave(fresh, other, program)).doesNotContain("warning", "[er");
    assertThat(Files.getLastModifiedTime(classes)).isEqualTo(made);
    assertThat(fresh.cache().resolve("rapport")).isDirectoryNotContaining(p -> !isMade(p));
  }

  @Test
  void aPathLongerThanAFilesNameMayBeHasItsArchiveToo() throws Exception {
    Installation fresh = Installation.freshIn(folder.resolve("fresh"));
    Path deep = folder.resolve("é".repeat(60)).resolve("b".repeat(100)).resolve("c".repeat(90));
    Path other = copyOfTheProgram(deep);
    startAndLeave(fresh, other);
    Path archives = fresh.cache().resolve("rapport");
    try (Window waiting = fresh.shell()) {
      waiting.await("the archive", w -> files(archives).anyMatch(n -> isMade(archives.resolve(n))));
    }

    assertThat(files(archives)).singleElement().asString().matches("long%\\d+%\\d+");
    assertThat(startAndLeave(fresh, other)).doesNotContain("warning", "[er");
    assertThat(archives).isDirectoryNotContaining(kept -> !isMade(kept));
  }

  private static Path classes(Path kept) {
    return kept.resolve(files(kept).filter(name -> name.startsWith("classes.")).findFirst().get());
  }

  private static boolean isMade(Path kept) {
    long rehearsals = files(kept).filter(name -> name.startsWith("new.")).count();
    assertThat(rehearsals).as("two at work on one archive").isLessThan(2);
    return Files.exists(kept.resolve("jar")) && !Files.exists(kept.resolve("making"));
  }

  private static Stream<String> files(Path folder) {
    String[] names = folder.toFile().list();
    return names == null ? Stream.empty() : Stream.of(names);
  }

  private static Path copyOfTheProgram(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.copy(Installation.JAR, folder.resolve("rapport.jar"));
    Path launcher = folder.resolve("rapport");
    return Files.copy(Installation.LAUNCHER, launcher, StandardCopyOption.COPY_ATTRIBUTES);
  }

  @Test
  void anArchiveMadeWhilePackagingIsUsedWhereItFitsAndOnlyThere() throws Exception {
    Path program = copyOfTheProgram(folder.resolve("packaged"));
    Path kept = packaged(program, Installation.JAVA);
    Path moved = Files.createDirectory(folder.resolve("moved"));
    run(Map.of(), "/bin/sh", "-c", "cp -a '" + program.getParent() + "/'* '" + moved + "'");

    assertThat(classes(kept)).isNotEmptyFile();
    assertThat(trace(program)).contains("-XX:SharedArchiveFile=" + classes(kept));
    assertThat(trace(moved.resolve("rapport"))).doesNotContain("-XX:SharedArchiveFile=");
  }

  /** What the shell does, line by line. */
  private String trace(Path launcher) throws Exception {
    return run(installed.environment(), "/bin/sh", "-x", launcher.toString(), "--version").err();
  }

  private static Path packaged(Path launcher, String java) throws Exception {
    String home = Path.of(java).getParent().getParent().toString();
    Map<String, String> environment = Map.of("RAPPORT_REHEARSE", "yes", "JAVA_HOME", home);
    assertThat(run(environment, launcher.toString()).code()).isZero();
    return launcher.resolveSibling("rapport.classes");
  }

  @Test
  void whateverBecameOfTheArchiveNothingIsSaidOfIt() throws Exception {
    for (String java : javas()) {
      Path program = copyOfTheProgram(folder.resolve("for " + java.replace('/', '-')));
      Path classes = classes(packaged(program, java));
      byte[] whole = Files.readAllBytes(classes);

      assertOnlyTheProgramSpeaks(program, java, "a whole archive");
      replace(classes, Arrays.copyOf(whole, whole.length / 2));
      assertOnlyTheProgramSpeaks(program, java, "half an archive");
      byte[] damaged = whole.clone();
      Arrays.fill(damaged, 0, Math.min(damaged.length, 100_000), (byte) 7);
      replace(classes, damaged);
      assertOnlyTheProgramSpeaks(program, java, "a damaged archive");
      replace(classes, new byte[0]);
      assertOnlyTheProgramSpeaks(program, java, "an empty archive");
      Files.delete(classes);
      assertOnlyTheProgramSpeaks(program, java, "an archive that couldn't be made");
    }
  }

  @Test
  void anArchiveOfAnotherJavaIsPassedOverInSilence() throws Exception {
    List<String> javas = javas();
    assumeTrue(javas.size() > 1, "SKIPPED: there is no second Java beside the one that runs this");
    for (String java : javas) {
      Path program = copyOfTheProgram(folder.resolve("for " + java.replace('/', '-')));
      Path kept = packaged(program, java);
      for (String other : javas) {
        Installation.stamp(Path.of(other), program.resolveSibling("rapport.jar"), kept);
        assertOnlyTheProgramSpeaks(program, other, "an archive of " + java);
      }
    }
  }

  @Test
  void withoutAPlaceForAnArchiveNothingIsSaidOfIt() throws Exception {
    Path program = copyOfTheProgram(folder.resolve("program"));
    Path file = Files.createFile(folder.resolve("file"));
    for (String java : javas()) {
      assertOnlyTheProgramSpeaks(program, java, "no HOME", "HOME", "", "XDG_CACHE_HOME", "");
      assertOnlyTheProgramSpeaks(program, java, "no folder", "XDG_CACHE_HOME", file.toString());
    }
    Installation nowhere = Installation.freshIn(folder.resolve("fresh"));
    Files.createDirectories(nowhere.cache().getParent());
    Files.createFile(nowhere.cache());
    assertThat(startAndLeave(nowhere, program)).doesNotContain("mkdir", "find", "[er");
  }

  /** The one that runs this, and those in the same folder, as a system keeps them. */
  private static List<String> javas() throws IOException {
    Path own = Path.of(System.getProperty("java.home")).toRealPath();
    try (Stream<Path> homes = Files.list(own.getParent())) {
      return homes
          .filter(home -> Files.isDirectory(home, LinkOption.NOFOLLOW_LINKS))
          .map(home -> home.resolve("bin/java").toString())
          .filter(java -> Files.isExecutable(Path.of(java)))
          .toList();
    }
  }

  private static void replace(Path file, byte[] content) throws IOException {
    Files.delete(file);
    Files.write(file, content);
  }

  private void assertOnlyTheProgramSpeaks(
      Path launcher, String java, String what, String... environment) throws Exception {
    String home = Path.of(java).getParent().getParent().toString();
    Map<String, String> with = installed.environment(environment);
    with.put("JAVA_HOME", home);
    Ran ran = run(with, launcher.toString(), "--version");

    assertThat(ran.err()).as(java + ", " + what).isEmpty();
    assertThat(ran.out()).as(java + ", " + what).matches("Rapport [^\n]*\n");
    assertThat(ran.code()).as(java + ", " + what).isZero();
  }

  /** Whoever has no entry in the list of accounts, as in a container, has only their variables. */
  @Test
  void anotherUserIdKeepsSessionsWhereHomeSaysAndIsRefusedWithoutIt() throws Exception {
    assumeTrue(
        run(Map.of(), "/bin/sh", "-c", AS_NOBODY + " test -r " + Installation.JAR).code() == 0,
        "SKIPPED: only root, with setpriv, can start a program under another user's id");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxrwxrwx"));
    Map<String, String> nothing = installed.environment("RAPPORT_HOME", "", "XDG_CACHE_HOME", "");
    String launcher = Installation.LAUNCHER.toString();

    Ran refused =
        run(nothing, "/bin/sh", "-c", "cd / && " + AS_NOBODY + " env -u HOME " + launcher);
    assertThat(refused.code()).isEqualTo(3);
    assertThat(refused.err()).contains("(HOME is not set)", "--home").doesNotContain("?");
    String play = " HOME='" + own + "' " + launcher + " play coffee --plain --seed 1";
    Ran played = run(nothing, "/bin/sh", "-c", "cd / && echo 1 | " + AS_NOBODY + " env" + play);
    assertThat(played.code()).as(played.err()).isZero();
    assertThat(own.resolve(".local/share/rapport/attempts")).isNotEmptyDirectory();
  }

  @Test
  void namesThatAreNotAsciiAreFoundInEveryLocale() throws Exception {
    assumeTrue(
        "UTF-8".equals(System.getProperty("sun.jnu.encoding")),
        "SKIPPED: this locale can't write the names of the files to be found");
    Path here = Files.createDirectory(folder.resolve("übung"));
    Files.copy(Path.of("scenarios/coffee.yaml"), here.resolve("coffee.yaml"));

    for (String locale : List.of("C", "POSIX", "")) {
      Ran ran = checkIn(here, locale, Installation.LAUNCHER + " check coffee.yaml");
      assertThat(ran.code()).as(locale + ran.err()).isZero();
    }
    String java = Installation.JAVA + " -jar " + Installation.JAR;
    Ran bare = checkIn(here, "C", java + " check coffee.yaml");
    assertThat(bare.code()).isEqualTo(3);
    assertThat(bare.err()).contains("can't be read in this locale", "LC_ALL=C.UTF-8");
  }

  private Ran checkIn(Path here, String locale, String command) throws Exception {
    return run(
        installed.environment("LC_ALL", locale, "LANG", "C", "LC_CTYPE", ""),
        "/bin/sh",
        "-c",
        "cd '" + here + "' && " + command);
  }

  private static String startAndLeave(Installation installation, Path... launchers) {
    List<Window> windows = new ArrayList<>();
    try {
      for (Path launcher : launchers) {
        windows.add(Window.open(installation.environment(), List.of(launcher.toString())));
      }
      return windows.stream().map(LauncherIT::leave).collect(Collectors.joining());
    } finally {
      windows.forEach(Window::close);
    }
  }

  private static String leave(Window window) {
    window.awaitText("Coffee");
    window.type("q");
    window.awaitText("Leave Rapport?");
    window.type("\r");
    assertThat(window.exit()).isZero();
    return window.wire();
  }

  private static Ran run(Map<String, String> environment, String... command) throws Exception {
    return run(new byte[0], environment, List.of(command));
  }

  private static Ran run(byte[] input, Map<String, String> environment, List<String> command)
      throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.environment().remove("RAPPORT_TTY");
    Process process = builder.start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input);
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ran(process.waitFor(), out, err);
  }
}
