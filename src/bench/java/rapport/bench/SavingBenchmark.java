package rapport.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import rapport.SimulatedTrainees;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Saving;
import rapport.store.chain.ChainFile;
import rapport.store.files.Attempts;
import rapport.store.files.Home;

/** A choice that is safe on the disk, beside as many bytes that are written and forced there. */
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
public class SavingBenchmark {
  private Path folder = Path.of("");
  private Entry choice;
  private ChainFile<Entry> journal;
  private FileChannel raw;
  private ByteBuffer line = ByteBuffer.allocate(0);
  private long length;

  @Setup
  public void play() throws IOException {
    // On the disk of the build's own folder: a folder for what is temporary may be in memory.
    folder = Files.createTempDirectory(Path.of("target"), "saving");
    new SimulatedTrainees(folder, 1)
        .play(Path.of("scenarios", "coffee.yaml"), 1, 1, Mode.ASSESSMENT);
    Attempts attempts = Home.at(folder).attempts();
    String played = attempts.ids().get(0);
    choice = attempts.read(played).entries().get(1);
    line = ByteBuffer.wrap(secondLine(folder.resolve("attempts").resolve(played + ".jsonl")));
    journal = attempts.begin("20261123-090000-coffee-0000", () -> {});
    raw =
        FileChannel.open(
            folder.resolve("raw"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  private static byte[] secondLine(Path file) throws IOException {
    return (Files.readAllLines(file).get(1) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  @TearDown
  public void close() throws IOException {
    journal.close();
    raw.close();
    Folders.delete(folder);
  }

  @Benchmark
  public Saving append() {
    return journal.append(choice);
  }

  @Benchmark
  public long force() throws IOException {
    length += raw.write(line.rewind(), length);
    raw.force(false);
    return length;
  }
}
