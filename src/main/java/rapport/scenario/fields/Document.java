package rapport.scenario.fields;

import static rapport.scenario.diagnostic.DiagnosticCode.MISSING_KEY;
import static rapport.scenario.diagnostic.DiagnosticCode.UNSUPPORTED_FORMAT;

import java.util.function.BiFunction;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.diagnostic.SourcePosition;
import rapport.scenario.format.Keys;
import rapport.scenario.yaml.NodeSink;
import rapport.scenario.yaml.PreparedText;
import rapport.scenario.yaml.SourceText;
import rapport.scenario.yaml.TextScan;
import rapport.scenario.yaml.Yaml;
import rapport.scenario.yaml.YamlBroken;
import rapport.scenario.yaml.YamlMap;
import rapport.scenario.yaml.YamlReader;
import rapport.scenario.yaml.YamlText;

/**
 * The way every file goes: text, then YAML, then the keys at its top.
 *
 * @param fields not readable when the file is not, which the findings explain
 */
public record Document<S>(PreparedText source, FileFindings findings, Fields fields, S sink) {
  private static final String FORMAT = "1";

  /**
   * A file that is read whole.
   *
   * @param early what has been found of it already
   */
  public static Document<NodeSink> read(
      SourceText source, Keys keys, String kind, FileFindings early) {
    return read(source, keys, kind, early, (prepared, findings) -> NodeSink.NONE);
  }

  /** A file whose nodes are taken as they come. */
  public static <S extends NodeSink> Document<S> read(
      SourceText source,
      Keys keys,
      String kind,
      FileFindings early,
      BiFunction<PreparedText, FileFindings, S> sinks) {
    PreparedText prepared = TextScan.prepare(source, early);
    YamlReader.Result<S> read = YamlReader.read(prepared, early, sinks);
    FileFindings findings = read.findings();
    Yaml root = read.root();
    if (isOfOtherFormat(root)) {
      findings = early;
      reportFormat(((YamlMap) root).get("format"), findings);
      root = new YamlBroken(1, 1);
    }
    if (OtherKind.report(root, keys, early)) {
      findings = early;
      root = new YamlBroken(1, 1);
    }
    if (source.firstBad() >= 0 && !(root instanceof YamlMap)) {
      // Not even text, so there is nothing to say of its YAML.
      root = new YamlBroken(1, 1);
    }
    if (root.isMissing()) {
      findings.add(
          MISSING_KEY,
          SourcePosition.START,
          "The file is empty.",
          "`rapport new` writes a small example to begin with.");
      root = new YamlBroken(1, 1);
    }
    Owner owner = new Owner(kind, "", SourcePosition.START);
    Fields fields = Fields.read(root, keys, owner, findings);
    return new Document<>(read.source(), findings, fields, read.sink());
  }

  /** A file of a format we don't know may be right in ways we don't know either. */
  public static boolean isOfOtherFormat(Yaml root) {
    return root instanceof YamlMap map
        && map.get("format") instanceof YamlText format
        && !format.isMissing()
        && !format.value().equals(FORMAT);
  }

  private static void reportFormat(Yaml format, FileFindings findings) {
    String written = format instanceof YamlText text ? text.value() : "";
    findings.add(
        UNSUPPORTED_FORMAT,
        format,
        "This file is in format `" + written + "`, and this version of Rapport reads format 1.",
        "Write `format: 1`. If the file was made for a newer Rapport, install that one.");
  }

  /** Whether there are keys to read; if not, that is reported. */
  public boolean isReadable() {
    return fields.isReadable();
  }
}
