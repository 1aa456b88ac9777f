package rapport.scenario.loader;

import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.fields.Document;
import rapport.scenario.format.Places;
import rapport.scenario.model.Rubric;
import rapport.scenario.yaml.NodeSink;
import rapport.scenario.yaml.SourceText;

/** Reads a rubric: the criteria, words and numbers every result rests on. */
public final class RubricLoader {
  private RubricLoader() {}

  public static LoadResult<Rubric> load(byte[] bytes) {
    return load(SourceText.of("", bytes));
  }

  public static LoadResult<Rubric> load(SourceText source) {
    return AsMeant.load(source, RubricLoader::load);
  }

  private static LoadResult<Rubric> load(SourceText source, FileFindings early) {
    Document<NodeSink> document = Document.read(source, Places.RUBRIC, "This rubric", early);
    if (!document.isReadable()) {
      return new LoadResult.Rejected<>(document.findings().sorted());
    }
    RubricReader reader = new RubricReader(document.fields(), document.source());
    Rubric rubric = reader.read();
    return document.findings().hasErrors()
        ? new LoadResult.Rejected<>(document.findings().sorted())
        : new LoadResult.Accepted<>(rubric, reader.map(), document.findings().sorted());
  }
}
