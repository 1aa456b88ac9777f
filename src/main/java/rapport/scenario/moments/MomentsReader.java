package rapport.scenario.moments;

import static rapport.scenario.diagnostic.DiagnosticCode.NOT_A_NUMBER;
import static rapport.scenario.diagnostic.DiagnosticCode.OUT_OF_RANGE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.diagnostic.SourceMap;
import rapport.scenario.fields.Document;
import rapport.scenario.fields.Entries;
import rapport.scenario.fields.Fields;
import rapport.scenario.fields.Ids;
import rapport.scenario.fields.Owner;
import rapport.scenario.fields.Prose;
import rapport.scenario.fields.Values;
import rapport.scenario.format.Keys;
import rapport.scenario.format.Places;
import rapport.scenario.yaml.NodeSink;
import rapport.scenario.yaml.SourceText;
import rapport.scenario.yaml.Yaml;
import rapport.scenario.yaml.YamlBroken;
import rapport.scenario.yaml.YamlMap;
import rapport.scenario.yaml.YamlText;
import rapport.text.WholeNumber;

/** A whole set of moments, part by part; every part is read whatever is wrong with the others. */
final class MomentsReader {
  private final Fields fields;
  private final SourceText source;
  private final FileFindings findings;
  private final Prose prose;
  private final SourceMap.Builder map = new SourceMap.Builder();

  MomentsReader(Document<NodeSink> document, SourceText source) {
    this.fields = document.fields();
    this.source = source;
    this.findings = document.findings();
    this.prose = new Prose(document.source(), findings);
  }

  SourceMap map() {
    return map.build();
  }

  MomentSet read() {
    Values.text(fields, "format");
    Values.oneOf(fields, "kind");
    List<String> markers = markers();
    return new MomentSet(
        Ids.ofFile(fields, source),
        prose.filled(fields, "title"),
        prose.filled(fields, "skill"),
        prose.filled(fields, "language"),
        prose.filled(fields, "licence"),
        prose.filled(fields, "summary"),
        markers,
        prose.list(fields, "content-notes"),
        moments(markers.size()));
  }

  private List<String> markers() {
    List<YamlText> written = Entries.words(fields, "markers");
    for (int i = 0; i < written.size(); i++) {
      map.add(written.get(i).position(), "#markers[" + i + "]");
    }
    return prose.list(fields, "markers");
  }

  private List<Moment> moments(int markers) {
    Map<String, Moment> moments = new LinkedHashMap<>();
    YamlMap entries = Entries.map(fields, "moments");
    for (int i = 0; i < entries.size(); i++) {
      YamlText id = entries.key(i);
      Ids.check(id, findings);
      map.add(id.position(), id.value());
      moments.putIfAbsent(id.value(), moment(id, entries.value(i), markers));
    }
    return List.copyOf(moments.values());
  }

  private Moment moment(YamlText id, Yaml value, int markers) {
    Fields moment = Fields.read(value, Places.MOMENT, Owner.of("The moment", id), findings);
    moment.mapInto(map, id.value());
    Fields person = person(moment);
    return new Moment(
        id.value(),
        prose.filled(person, "name"),
        prose.filled(person, "about"),
        Values.number(moment, "intensity"),
        prose.filled(moment, "says"),
        lines(moment, "models", Places.MODEL, "This model", model -> model(model, markers)),
        lines(moment, "weak", Places.WEAK, "This weak line", this::weak));
  }

  private Fields person(Fields moment) {
    // What is not there is already reported.
    Yaml written = moment.has("client") ? moment.get("client") : new YamlBroken(1, 1);
    Owner owner = new Owner("The client of this moment", "", moment.at("client"));
    return Fields.read(written, Places.PERSON, owner, findings);
  }

  private <T> List<T> lines(
      Fields moment, String key, Keys keys, String kind, Function<Fields, T> reader) {
    List<T> lines = new ArrayList<>();
    for (Yaml item : Entries.list(moment, key)) {
      lines.add(reader.apply(Fields.read(item, keys, Owner.unnamed(kind, item), findings)));
    }
    return lines;
  }

  private WeakLine weak(Fields line) {
    return new WeakLine(prose.filled(line, "say"), prose.filled(line, "why"));
  }

  private ModelLine model(Fields line, int markers) {
    List<Integer> meets = new ArrayList<>();
    for (YamlText word : Entries.words(line, "meets")) {
      marker(word, markers).ifPresent(meets::add);
    }
    return new ModelLine(prose.filled(line, "say"), prose.filled(line, "why"), meets);
  }

  private OptionalInt marker(YamlText word, int markers) {
    OptionalInt number = WholeNumber.parse(word.value());
    if (number.isEmpty()) {
      findings.add(
          NOT_A_NUMBER,
          word,
          "`" + word.value() + "` is not the number of a marker.",
          "Write the place of the marker in the list `markers`, from 1: `meets: [1, 2]`.");
    } else if (number.getAsInt() < 1 || number.getAsInt() > markers) {
      findings.add(
          OUT_OF_RANGE,
          word,
          "There is no marker " + word.value() + "; this set has " + markers + ".",
          "Write the place of the marker in the list `markers`, from 1: `meets: [1, 2]`.");
      return OptionalInt.empty();
    }
    return number;
  }
}
