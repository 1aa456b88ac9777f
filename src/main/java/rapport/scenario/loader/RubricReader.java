package rapport.scenario.loader;

import static rapport.scenario.diagnostic.DiagnosticCode.UNKNOWN_CRITERION;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.diagnostic.SourceMap;
import rapport.scenario.fields.Entries;
import rapport.scenario.fields.Fields;
import rapport.scenario.fields.Ids;
import rapport.scenario.fields.Owner;
import rapport.scenario.fields.Prose;
import rapport.scenario.fields.Values;
import rapport.scenario.format.Kind;
import rapport.scenario.format.Places;
import rapport.scenario.model.Criterion;
import rapport.scenario.model.CriticalCode;
import rapport.scenario.model.Guidance;
import rapport.scenario.model.Rubric;
import rapport.scenario.yaml.PreparedText;
import rapport.scenario.yaml.Yaml;
import rapport.scenario.yaml.YamlBroken;
import rapport.scenario.yaml.YamlMap;
import rapport.scenario.yaml.YamlText;
import rapport.text.Suggestions;

/** A whole rubric, part by part. */
final class RubricReader {
  private final Fields fields;
  private final FileFindings findings;
  private final Prose prose;
  private final SourceMap.Builder map = new SourceMap.Builder();

  RubricReader(Fields fields, PreparedText prepared) {
    this.fields = fields;
    this.findings = fields.findings();
    this.prose = new Prose(prepared, findings);
  }

  SourceMap map() {
    return map.build();
  }

  Rubric read() {
    Values.text(fields, "format");
    Map<String, Criterion> criteria = named(fields, "criteria", this::criterion);
    Owner owner = new Owner("`bands`", "", fields.at("bands"));
    // What is not there is already reported.
    Yaml written = fields.has("bands") ? fields.get("bands") : new YamlBroken(1, 1);
    Fields bands = Fields.read(written, Places.BANDS, owner, findings);
    return new Rubric(
        criteria,
        levels(fields),
        Values.decimal(bands, "good"),
        Values.decimal(bands, "fair"),
        Values.decimal(fields, "cut"),
        Values.number(fields, "floor"),
        Values.decimal(fields, "cap"),
        critical(criteria.keySet()),
        named(fields, "problems", this::guidance),
        named(fields, "strengths", this::guidance),
        reflection(criteria.keySet()),
        prose.filled(fields, "supervision"),
        named(fields, "feeling-words", this::feelingWords));
  }

  private <T> Map<String, T> named(Fields owner, String key, BiFunction<YamlText, Yaml, T> reader) {
    Map<String, T> all = new LinkedHashMap<>();
    YamlMap entries = Entries.map(owner, key);
    for (int i = 0; i < entries.size(); i++) {
      YamlText name = entries.key(i);
      Ids.check(name, findings);
      map.add(name.position(), "#", key, "/", name.value());
      all.putIfAbsent(name.value(), reader.apply(name, entries.value(i)));
    }
    return all;
  }

  private Criterion criterion(YamlText id, Yaml value) {
    Owner owner = Owner.of("The criterion", id);
    Fields criterion = Fields.read(value, Places.CRITERION, owner, findings);
    return new Criterion(
        id.value(),
        prose.filled(criterion, "name"),
        prose.filled(criterion, "question"),
        levels(criterion),
        Values.yesNo(criterion, "on"));
  }

  /** Words for the levels, from 0 to 4. */
  private List<String> levels(Fields owner) {
    Yaml value = owner.get("levels");
    if (value.isMissing() || value instanceof YamlBroken) {
      return List.of();
    }
    Owner levels = new Owner("`levels`", "", owner.name("levels").position());
    Fields words = Fields.read(value, Places.LEVELS, levels, findings);
    List<String> all = new ArrayList<>();
    for (int level = 0; level <= Rubric.TOP; level++) {
      String key = String.valueOf(level);
      all.add(prose.filled(words, key));
    }
    return all;
  }

  private Map<String, CriticalCode> critical(Set<String> criteria) {
    return named(
        fields,
        "critical",
        (id, value) -> {
          Owner owner = Owner.of("The critical code", id);
          Fields code = Fields.read(value, Places.CRITICAL, owner, findings);
          YamlText criterion = Values.text(code, "criterion");
          if (!criterion.isAbsent()) {
            checkCriterion(criterion, criteria);
          }
          return new CriticalCode(
              id.value(), criterion.value(), prose.filled(code, "words"), prose.filled(code, "do"));
        });
  }

  private void checkCriterion(YamlText criterion, Set<String> criteria) {
    if (!criteria.contains(criterion.value())) {
      findings.add(
          UNKNOWN_CRITERION,
          criterion.position(),
          "This rubric has no criterion `" + criterion.value() + "`.",
          "Write one of those under `criteria`.",
          () -> Suggestions.of(criterion.value(), criteria));
    }
  }

  private Guidance guidance(YamlText id, Yaml value) {
    Owner owner = Owner.of("The tag", id);
    Fields guidance = Fields.read(value, Places.GUIDANCE, owner, findings);
    return new Guidance(
        id.value(),
        prose.filled(guidance, "name"),
        prose.filled(guidance, "goes-wrong"),
        prose.filled(guidance, "helps"));
  }

  private Map<String, String> reflection(Set<String> criteria) {
    Set<String> known = new LinkedHashSet<>(criteria);
    known.add("general");
    return named(
        fields,
        "reflection",
        (id, value) -> {
          if (!known.contains(id.value())) {
            findings.add(
                UNKNOWN_CRITERION,
                id.position(),
                "This rubric has no criterion `" + id.value() + "`.",
                "Write one of those under `criteria`, or `general`.",
                () -> Suggestions.of(id.value(), known));
          }
          return prose.filled(value, id.value(), Kind.Single.PROSE);
        });
  }

  private Set<String> feelingWords(YamlText language, Yaml value) {
    Set<String> words = new LinkedHashSet<>();
    for (YamlText word : Entries.words(value, language.value(), findings)) {
      words.add(word.value().toLowerCase(Locale.ROOT));
    }
    return words;
  }
}
