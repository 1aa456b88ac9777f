package rapport.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packaged program with folders of its own, as a person has it who never started it before. */
final class Installation {
  static final Path LAUNCHER = Path.of("target", "rapport").toAbsolutePath();
  static final Path JAR = Path.of("target", "rapport.jar").toAbsolutePath();
  static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private final Path folder;

  private Installation(Path folder) {
    this.folder = folder;
  }

  /** One that doesn't make its archive of classes after the first start, which takes a while. */
  static Installation in(Path folder) throws IOException {
    Installation installation = new Installation(folder);
    stamp(Path.of(JAVA), JAR, installation.archive(JAVA, JAR));
    return installation;
  }

  /** Says of the archive in a folder that it was made for this Java and this jar. */
  static void stamp(Path java, Path jar, Path kept) throws IOException {
    Files.createDirectories(kept);
    stamp(java, kept.resolve("java"));
    stamp(jar, kept.resolve("jar"));
  }

  private static void stamp(Path of, Path stamp) throws IOException {
    Files.writeString(stamp, of + "\n");
    Files.setLastModifiedTime(stamp, Files.getLastModifiedTime(of));
  }

  static Installation freshIn(Path folder) {
    return new Installation(folder);
  }

  Path home() {
    return folder.resolve("home");
  }

  Path cache() {
    return folder.resolve("cache");
  }

  /** The folder where the launcher keeps the archive of classes for this Java and this jar. */
  Path archive(String java, Path jar) {
    String name = (java + jar).replace('/', '%');
    return cache().resolve("rapport").resolve(name);
  }

  Map<String, String> environment(String... more) {
    Map<String, String> environment = new HashMap<>();
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("RAPPORT_HOME", home().toString());
    environment.put("XDG_CACHE_HOME", cache().toString());
    for (int i = 0; i < more.length; i += 2) {
      environment.put(more[i], more[i + 1]);
    }
    return environment;
  }

  /** Opens a window with the launcher in it. */
  Window start(String... arguments) {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(Arrays.asList(arguments));
    return Window.open(environment(), command);
  }

  /** Opens a window with a shell in it that looks after jobs. */
  Window shell() {
    Window window = Window.open(environment("PS1", "ready> ", "ENV", ""), List.of("/bin/sh", "-i"));
    window.awaitText("ready>");
    return window;
  }
}
