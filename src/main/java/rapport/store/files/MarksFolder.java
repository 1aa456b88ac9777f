package rapport.store.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rapport.grading.marks.MarkEntry;
import rapport.grading.marks.Marks;
import rapport.store.chain.Access;
import rapport.store.chain.ChainFile;
import rapport.store.chain.ChainReader;
import rapport.store.chain.Disk;
import rapport.store.chain.PrivateFiles;
import rapport.store.chain.Verification;

/** All the marks in a home: one file for each attempt and rater, so that nobody loses any. */
public final class MarksFolder {
  private final Path folder;
  private final Disk.Opener opener;

  MarksFolder(Path folder) {
    this(folder, Disk::open);
  }

  MarksFolder(Path folder, Disk.Opener opener) {
    this.folder = folder;
    this.opener = opener;
  }

  /**
   * A file of marks that was read.
   *
   * @param entries those before anything that is wrong
   */
  public record Reading(MarksName name, List<MarkEntry> entries, Verification verification) {
    public Reading {
      entries = List.copyOf(entries);
    }

    /** What stands after them; nothing when not even the opening can be read. */
    public Optional<Marks> marks() {
      return Marks.of(entries);
    }
  }

  /** Every file of marks, by attempt and then by rater. */
  public Map<String, List<MarksName>> names() throws IOException {
    Map<String, List<MarksName>> names = new TreeMap<>();
    for (MarksName name : names("*")) {
      names.computeIfAbsent(name.attempt(), attempt -> new ArrayList<>()).add(name);
    }
    return names;
  }

  private List<MarksName> names(String beginning) throws IOException {
    List<MarksName> names = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, beginning + ChainFile.ENDING)) {
      files.forEach(file -> MarksName.of(String.valueOf(file.getFileName())).ifPresent(names::add));
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    }
    names.sort(Comparator.comparing(MarksName::purpose).thenComparing(MarksName::rater));
    return names;
  }

  /** Everybody's marks on one attempt. */
  public List<Reading> read(String attempt) throws IOException {
    List<Reading> readings = new ArrayList<>();
    for (MarksName name : names(attempt + ".*")) {
      readings.add(read(name));
    }
    return readings;
  }

  public Reading read(MarksName name) throws IOException {
    ChainReader.Reading<MarkEntry> reading =
        ChainReader.read(folder.resolve(name.file()), MarksKind.INSTANCE);
    return new Reading(name, reading.entries(), reading.verification());
  }

  /** What somebody can do about a damaged file of marks, in a sentence. */
  public String advice(MarksName name) {
    return "Put an undamaged copy in place of "
        + folder.resolve(name.file())
        + ", or move that file away to do without these marks.";
  }

  /** What stands of everybody's marks on one attempt. */
  public List<Marks> marks(String attempt) throws IOException {
    return read(attempt).stream().flatMap(reading -> reading.marks().stream()).toList();
  }

  /** Opens a file of marks to add to it; it is made with the first entry. */
  public Access<MarkEntry> open(MarksName name) throws IOException {
    PrivateFiles.createFolder(folder);
    return ChainFile.openOrBegin(folder.resolve(name.file()), MarksKind.INSTANCE, opener);
  }
}
