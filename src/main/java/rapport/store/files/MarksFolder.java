package rapport.store.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
   * One rater's marks on one attempt as they are kept.
   *
   * @param marks what stands before anything that is wrong; null when not even the opening can be
   *     read
   */
  public record Kept(MarksName name, @Nullable Marks marks, Verification verification) {
    /** Whether the rater has finished. */
    public boolean isFinished() {
      return marks != null && marks.isFinished();
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
    return FolderContents.of(folder, beginning + ChainFile.ENDING).stream()
        .flatMap(file -> MarksName.of(String.valueOf(file.getFileName())).stream())
        .sorted(Comparator.comparing(MarksName::purpose).thenComparing(MarksName::rater))
        .toList();
  }

  /** Everybody's marks on one attempt. */
  public List<Kept> read(String attempt) throws IOException {
    List<Kept> kept = new ArrayList<>();
    for (MarksName name : names(attempt + ".*")) {
      kept.add(read(name));
    }
    return kept;
  }

  public Kept read(MarksName name) throws IOException {
    ChainReader.Reading<MarkEntry> reading =
        ChainReader.read(folder.resolve(name.file()), MarksKind.INSTANCE);
    return new Kept(name, Marks.of(reading.entries()).orElse(null), reading.verification());
  }

  /** What is wrong with a file of marks that isn't sound, to go on from "marks", and what to do. */
  public String trouble(Kept kept) {
    return kept.verification().isNewer()
        ? "were written by a newer Rapport. Update to read them."
        : "are damaged. " + advice(kept.name());
  }

  /** What somebody can do about a damaged file of marks, in a sentence. */
  public String advice(MarksName name) {
    return "Put an undamaged copy in place of "
        + folder.resolve(name.file())
        + ", or move that file away to do without these marks.";
  }

  /** What stands of everybody's marks on one attempt. */
  public List<Marks> marks(String attempt) throws IOException {
    return standing(read(attempt));
  }

  /** What stands in these. */
  public static List<Marks> standing(List<Kept> all) {
    return all.stream().map(Kept::marks).filter(Objects::nonNull).toList();
  }

  /** Opens a file of marks to add to it; it is made with the first entry. */
  public Access<MarkEntry> open(MarksName name) throws IOException {
    PrivateFiles.createFolder(folder);
    return ChainFile.openOrBegin(folder.resolve(name.file()), MarksKind.INSTANCE, opener);
  }
}
