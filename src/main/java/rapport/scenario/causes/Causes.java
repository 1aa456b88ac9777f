package rapport.scenario.causes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.diagnostic.SourceLines;
import rapport.scenario.yaml.SourceText;

/**
 * What was found wrong with a file by its cause, and the file as it was meant.
 *
 * @param findings each slip, quiet about what follows from it
 * @param meant empty where nobody can tell, so that what else was found may follow from it
 */
public record Causes(FileFindings findings, Optional<SourceText> meant) {
  /** In the order in which they are asked: the more particular first. */
  private static final List<Rule> RULES =
      List.of(
          new PastedTwice(),
          new MergedVersions(),
          new OtherRemark(),
          new MarkedKey(),
          new OtherSigns(),
          new OtherWord(),
          new MissingDash(),
          new MissingParent(),
          new MissingName(),
          new Outdented(),
          new TextBehindName(),
          new TooDeep());

  /** What there is to say of a file that can't be read; nothing where no cause is known. */
  public static Optional<Causes> in(SourceText source) {
    SourceLines lines = SourceLines.of(source.text());
    List<Cause> causes = find(new WrittenLines(lines));
    if (causes.isEmpty()) {
      return Optional.empty();
    }
    FileFindings findings = new FileFindings();
    Map<Integer, String> mended = new TreeMap<>();
    for (Cause cause : causes) {
      findings.add(cause.code(), cause.at(), cause.message(), cause.help());
      cause.mended().keySet().forEach(line -> findings.beQuietAbout(line, line));
      mended.putAll(cause.mended());
    }
    boolean isClear = causes.stream().allMatch(Cause::isMended);
    return Optional.of(
        new Causes(
            findings, isClear ? Optional.of(meant(source, lines, mended)) : Optional.empty()));
  }

  private static List<Cause> find(WrittenLines lines) {
    List<Cause> causes = new ArrayList<>();
    int mendedTo = 0;
    for (int i = 0; i < lines.count(); i++) {
      if (lines.at(i).number() <= mendedTo) {
        continue;
      }
      int place = i;
      Optional<Cause> cause =
          RULES.stream().flatMap(rule -> rule.at(lines, place).stream()).findFirst();
      if (cause.isPresent()) {
        causes.add(cause.get());
        mendedTo = cause.get().mended().keySet().stream().max(Integer::compare).orElse(mendedTo);
      }
    }
    return causes;
  }

  private static SourceText meant(
      SourceText source, SourceLines lines, Map<Integer, String> mended) {
    StringBuilder text = new StringBuilder(source.text().length() + 64);
    int copied = 0;
    for (Map.Entry<Integer, String> line : mended.entrySet()) {
      text.append(source.text(), copied, lines.start(line.getKey())).append(line.getValue());
      copied = lines.end(line.getKey());
    }
    text.append(source.text(), copied, source.text().length());
    return new SourceText(source.id(), text.toString(), source.isTooLarge(), source.firstBad());
  }
}
