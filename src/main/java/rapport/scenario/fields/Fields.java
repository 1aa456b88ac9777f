package rapport.scenario.fields;

import static rapport.scenario.diagnostic.DiagnosticCode.MISSING_KEY;
import static rapport.scenario.diagnostic.DiagnosticCode.UNKNOWN_KEY;
import static rapport.scenario.diagnostic.DiagnosticCode.WRONG_KIND;

import java.util.Arrays;
import java.util.List;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.diagnostic.SourceMap;
import rapport.scenario.diagnostic.SourcePosition;
import rapport.scenario.format.Keys;
import rapport.scenario.format.Kind;
import rapport.scenario.format.Places;
import rapport.scenario.yaml.Yaml;
import rapport.scenario.yaml.YamlBroken;
import rapport.scenario.yaml.YamlMap;
import rapport.scenario.yaml.YamlText;
import rapport.text.Suggestions;

/**
 * The keys of one place with their values, checked against those it takes. A misspelt key is
 * reported and then read as what it most resembles, so that it is not reported as missing too and
 * what is below it is checked.
 */
public final class Fields {
  /** So many misspelt keys are read as what they resemble; then it is another kind of file. */
  private static final int MOST_GUESSES = 200;

  private final Keys keys;
  private final Owner owner;
  private final FileFindings findings;
  private final Yaml[] values;
  private final YamlText[] names;
  private boolean isReadable;

  private Fields(Keys keys, Owner owner, FileFindings findings) {
    this.keys = keys;
    this.owner = owner;
    this.findings = findings;
    this.values = new Yaml[keys.size()];
    this.names = new YamlText[values.length];
    Arrays.fill(values, YamlText.NONE);
    Arrays.fill(names, YamlText.NONE);
  }

  public static Fields read(Yaml value, Keys keys, Owner owner, FileFindings findings) {
    Fields fields = new Fields(keys, owner, findings);
    if (value instanceof YamlMap map) {
      fields.take(map);
    } else {
      fields.reportNoKeys(value);
    }
    return fields;
  }

  private void take(YamlMap map) {
    isReadable = true;
    boolean isStrange = false;
    for (int i = 0; i < map.size(); i++) {
      int at = keys.indexOf(map.key(i).value());
      if (at < 0) {
        isStrange = true;
      } else if (names[at].isAbsent()) {
        names[at] = map.key(i);
        values[at] = map.value(i);
      }
    }
    if (isStrange && !keys.isOpen()) {
      takeUnknown(map);
    }
    if (isReadable) {
      keys.required().forEach(this::requireFilled);
    }
  }

  private void takeUnknown(YamlMap map) {
    boolean isElsewhere = Arrays.stream(names).allMatch(YamlText::isAbsent);
    for (int i = 0; i < map.size(); i++) {
      YamlText key = map.key(i);
      if (keys.indexOf(key.value()) < 0) {
        List<String> like =
            i < MOST_GUESSES ? Suggestions.of(key.value(), keys.names()) : List.of();
        if (!isElsewhere || !like.isEmpty()) {
          isElsewhere = false;
          reportUnknown(key, like);
          guess(key, map.value(i), like);
        }
      }
    }
    if (isElsewhere) {
      // Not one key fits, so something else stands here: one mistake, however many keys.
      isReadable = false;
      reportUnknown(map.key(0), List.of());
    }
  }

  private void guess(YamlText key, Yaml value, List<String> like) {
    like.stream()
        .map(keys::indexOf)
        .filter(at -> names[at].isAbsent())
        .findFirst()
        .ifPresent(
            at -> {
              names[at] = key;
              values[at] = value;
            });
  }

  private void reportUnknown(YamlText key, List<String> like) {
    if (findings.isFull(UNKNOWN_KEY)) {
      findings.count(UNKNOWN_KEY, key);
      return;
    }
    findings.add(
        UNKNOWN_KEY,
        key.position(),
        owner.phrase() + " has no key `" + key.value() + "`.",
        Places.belonging(key.value(), keys),
        () -> like);
  }

  /** Reports this key if it is not there, or empty. */
  public void requireFilled(String key) {
    if (!isFilled(key)) {
      reportMissing(key);
    }
  }

  /** Whether the key is written and holds something, be it in a list or a group. */
  public boolean isFilled(String key) {
    return !get(key).isEmpty();
  }

  /** Reports that this key is not there, or empty. */
  public void reportMissing(String key) {
    YamlText name = name(key);
    boolean isThere = !name.isAbsent();
    findings.add(
        MISSING_KEY,
        isThere ? name.position() : owner.at(),
        isThere ? "`" + key + "` is empty here." : owner.phrase() + " has no `" + key + "`.",
        "Add it, with a colon and a value behind it.");
  }

  private void reportNoKeys(Yaml value) {
    if (value instanceof YamlBroken) {
      return;
    }
    Kind kind = Kind.group(keys);
    if (value.isMissing()) {
      findings.add(MISSING_KEY, owner.at(), owner.phrase() + " is empty.", kind.help());
    } else {
      findings.add(
          WRONG_KIND,
          value.line() == 0 ? owner.at() : value.position(),
          owner.phrase() + " is " + value.kind() + " here, and " + kind.expected() + ".",
          kind.help());
    }
  }

  /** Whether there were keys at all; if not, that is reported. */
  public boolean isReadable() {
    return isReadable;
  }

  public Owner owner() {
    return owner;
  }

  public FileFindings findings() {
    return findings;
  }

  /** What the format declares to stand behind this key. */
  Kind kind(String key) {
    return keys.key(key).kind();
  }

  /** What holds when this key is left out; empty for nothing, or where there is no such key. */
  String otherwise(String key) {
    int at = keys.indexOf(key);
    return at < 0 ? "" : keys.key(at).otherwise();
  }

  /** The value of this key, or {@link YamlText#NONE}. */
  public Yaml get(String key) {
    int at = keys.indexOf(key);
    return at < 0 ? YamlText.NONE : values[at];
  }

  /** The key itself, or {@link YamlText#NONE}. */
  public YamlText name(String key) {
    int at = keys.indexOf(key);
    return at < 0 ? YamlText.NONE : names[at];
  }

  /** Whether the key is written and not empty. */
  public boolean has(String key) {
    return !get(key).isMissing();
  }

  /** Keeps the positions of the keys that are to be found again. */
  public void mapInto(SourceMap.Builder map, String place) {
    for (int i = 0; i < values.length; i++) {
      if (keys.key(i).isLocated() && !values[i].isMissing()) {
        map.add(point(names[i], values[i]), place, "#", keys.key(i).name());
      }
    }
  }

  /** Where to point at: a value on the key's own line, else the key. */
  public SourcePosition at(String key) {
    YamlText name = name(key);
    return name.isAbsent() ? owner.at() : point(name, get(key));
  }

  /** Where to point at: the value, if it is a word on its key's own line, else the key. */
  public static SourcePosition point(YamlText key, Yaml value) {
    boolean isBeside =
        value instanceof YamlText text && text.isOneLine() && text.line() == key.line();
    return isBeside ? value.position() : key.position();
  }
}
