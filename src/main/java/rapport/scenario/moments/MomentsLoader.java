package rapport.scenario.moments;

import java.util.regex.Pattern;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.fields.Document;
import rapport.scenario.format.Places;
import rapport.scenario.loader.AsMeant;
import rapport.scenario.loader.LoadResult;
import rapport.scenario.yaml.NodeSink;
import rapport.scenario.yaml.SourceText;

/**
 * Reads a set of moments as an educator wrote it. Mistakes come back as diagnostics; nothing is
 * thrown.
 */
public final class MomentsLoader {
  private static final Pattern KIND =
      Pattern.compile("^[\"']?kind[\"']?[ \t]*:[ \t]*[\"']?moments\\b", Pattern.MULTILINE);

  private MomentsLoader() {}

  /** Whether the text says at its left margin that it is a set of moments. */
  public static boolean isMeant(SourceText source) {
    return KIND.matcher(source.text()).find();
  }

  public static LoadResult<MomentSet> load(SourceText source) {
    return AsMeant.load(source, MomentsLoader::load);
  }

  private static LoadResult<MomentSet> load(SourceText source, FileFindings early) {
    Document<NodeSink> document =
        Document.read(source, Places.MOMENTS, "This set of moments", early);
    if (!document.isReadable()) {
      return new LoadResult.Rejected<>(document.findings().sorted());
    }
    MomentsReader reader = new MomentsReader(document, source);
    MomentSet set = reader.read();
    return document.findings().hasErrors()
        ? new LoadResult.Rejected<>(document.findings().sorted())
        : new LoadResult.Accepted<>(set, reader.map(), document.findings().sorted());
  }
}
