package rapport.scenario.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.diagnostic.SourceMap;
import rapport.scenario.fields.Document;
import rapport.scenario.fields.Entries;
import rapport.scenario.fields.Fields;
import rapport.scenario.fields.Owner;
import rapport.scenario.fields.Prose;
import rapport.scenario.fields.Values;
import rapport.scenario.format.Places;
import rapport.scenario.model.Aftercare;
import rapport.scenario.model.Aftercare.Resource;
import rapport.scenario.yaml.NodeSink;
import rapport.scenario.yaml.SourceText;
import rapport.scenario.yaml.Yaml;

/** Reads what a person can turn to after a session. */
public final class AftercareLoader {
  private AftercareLoader() {}

  public static LoadResult<Aftercare> load(byte[] bytes) {
    return load(SourceText.of("", bytes));
  }

  public static LoadResult<Aftercare> load(SourceText source) {
    return AsMeant.load(source, AftercareLoader::load);
  }

  private static LoadResult<Aftercare> load(SourceText source, FileFindings early) {
    Document<NodeSink> document = Document.read(source, Places.AFTERCARE, "This file", early);
    FileFindings findings = document.findings();
    if (!document.isReadable()) {
      return new LoadResult.Rejected<>(findings.sorted());
    }
    Prose prose = new Prose(document.source(), findings);
    Fields fields = document.fields();
    Values.text(fields, "format");
    String note = prose.filled(fields, "note");
    List<Resource> resources = resources(fields, prose);
    return findings.hasErrors()
        ? new LoadResult.Rejected<>(findings.sorted())
        : new LoadResult.Accepted<>(
            new Aftercare(note, resources), SourceMap.of(Map.of()), findings.sorted());
  }

  private static List<Resource> resources(Fields fields, Prose prose) {
    List<Resource> resources = new ArrayList<>();
    for (Yaml item : Entries.list(fields, "resources")) {
      Owner owner = Owner.unnamed("This resource", item);
      Fields resource = Fields.read(item, Places.RESOURCE, owner, fields.findings());
      resources.add(new Resource(prose.filled(resource, "name"), prose.filled(resource, "what")));
    }
    return resources;
  }
}
