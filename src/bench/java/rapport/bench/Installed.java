package rapport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.terminal.Window;

/**
 * The packaged program under one Java, with a home and a cache of its own, as it is on a person's
 * second day: what its first start makes for the next ones has been made.
 *
 * @param javaHome the Java it runs under
 * @param folder where it keeps things
 */
record Installed(Path javaHome, Path folder) {
  static final Path LAUNCHER = Path.of("target", "rapport").toAbsolutePath();

  /** Under the Java that runs this. */
  static Installed usual(Path folder) {
    return new Installed(Path.of(System.getProperty("java.home")), folder);
  }

  /**
   * Under a newer Java: the one that BENCH_JDK25 names, else one that lies beside this one.
   *
   * @return nothing where there is none
   */
  static Optional<Installed> onJava25(Path folder) throws IOException {
    String named = System.getenv("BENCH_JDK25");
    if (named != null) {
      return Optional.of(new Installed(Path.of(named), folder));
    }
    Path beside = Path.of(System.getProperty("java.home")).toRealPath().getParent();
    try (Stream<Path> all = Files.list(beside)) {
      return all.filter(java -> String.valueOf(java.getFileName()).matches(".*\\b25\\b.*"))
          .filter(java -> Files.isExecutable(java.resolve("bin/java")))
          .findFirst()
          .map(java -> new Installed(java, folder));
    }
  }

  Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put("JAVA_HOME", javaHome.toString());
    environment.put("RAPPORT_HOME", folder.resolve("home").toString());
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    return environment;
  }

  List<String> rapport(String... arguments) {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** A class of this benchmark, under the same Java with nothing set. */
  List<String> java(Class<?> main, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                javaHome.resolve("bin/java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  WholeProcess process(List<String> command) {
    return new WholeProcess(environment(), command);
  }

  /** Starts it and leaves it again, and waits until it has made what later starts use. */
  void settle() throws IOException, InterruptedException {
    try (Window window = Window.open(environment(), rapport())) {
      window.awaitText("Coffee?");
      window.type("q");
      window.awaitText("Leave Rapport?");
      window.type("\r");
      window.exit();
    }
    long end = System.nanoTime() + 180_000_000_000L;
    while (System.nanoTime() < end && !hasSettled()) {
      Thread.sleep(250);
    }
  }

  /** Nothing is in the making, and something has been made, here or while packaging. */
  private boolean hasSettled() throws IOException {
    Path packagedFor = LAUNCHER.resolveSibling("rapport.classes").resolve("java");
    String java = javaHome.resolve("bin/java").toString();
    if (Files.exists(packagedFor) && Files.readString(packagedFor).strip().equals(java)) {
      return true;
    }
    Path cache = folder.resolve("cache");
    if (!Files.exists(cache)) {
      return false;
    }
    try (Stream<Path> all = Files.walk(cache)) {
      List<String> names = all.map(path -> String.valueOf(path.getFileName())).toList();
      return names.stream().noneMatch(name -> name.equals("making") || name.startsWith("new."))
          && names.stream().anyMatch(name -> name.startsWith("classes."));
    }
  }
}
