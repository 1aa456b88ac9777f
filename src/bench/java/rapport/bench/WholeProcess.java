package rapport.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs a command from its start to its exit, with nothing to read and its output thrown away. */
final class WholeProcess {
  private final List<String> command;
  private final Map<String, String> environment;
  private long mostKilobytes;

  WholeProcess(Map<String, String> environment, List<String> command) {
    this.environment = environment;
    this.command = command;
  }

  /** What it took, in milliseconds. */
  double millis() throws IOException, InterruptedException {
    return millis(ProcessBuilder.Redirect.DISCARD);
  }

  /** What it wrote. */
  String output() throws IOException, InterruptedException {
    Path file = Files.createTempFile("bench", ".txt");
    try {
      millis(ProcessBuilder.Redirect.to(file.toFile()));
      return Files.readString(file);
    } finally {
      Files.delete(file);
    }
  }

  private double millis(ProcessBuilder.Redirect output) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectInput(new File("/dev/null")).redirectOutput(output);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    long before = System.nanoTime();
    Process process = builder.start();
    int code = process.waitFor();
    double millis = (System.nanoTime() - before) / 1e6;
    // 1 is an answer too: something was found, or somebody has no mark.
    if (code > 1) {
      throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
    }
    return millis;
  }

  /** The most memory it ever held, in megabytes, as the kernel tells it; 0 where none does. */
  double mostMegabytes() throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(new HashMap<>(environment));
    builder.redirectInput(new File("/dev/null"));
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    mostKilobytes = 0;
    while (process.isAlive()) {
      look(process.toHandle());
      process.descendants().forEach(this::look);
      Thread.sleep(5);
    }
    return mostKilobytes / 1024.0;
  }

  private void look(ProcessHandle process) {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    try {
      Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .forEach(kilobytes -> mostKilobytes = Math.max(mostKilobytes, kilobytes));
    } catch (IOException e) {
      // It has ended since, or this system has no such file.
      return;
    }
  }
}
