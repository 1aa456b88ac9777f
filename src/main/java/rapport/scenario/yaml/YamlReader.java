package rapport.scenario.yaml;

import java.util.function.BiFunction;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.diagnostic.SourcePosition;

/**
 * A prepared text to a tree. A parser stops at the first line it does not understand; this reports
 * the line, puts a filler in its place and reads again, so that one run finds what is wrong further
 * down too.
 */
public final class YamlReader<S extends NodeSink> {
  /** Each costs a reading of the file; whoever has more of them mends these first. */
  private static final int MOST_REPAIRS = 20;

  private static final Yaml NOTHING = new YamlBroken(1, 1);

  private final FileFindings findings;
  private final BiFunction<PreparedText, FileFindings, S> sinks;
  private PreparedText source;
  private int lastLine;
  private String lastMessage = "";

  private YamlReader(
      PreparedText source, FileFindings findings, BiFunction<PreparedText, FileFindings, S> sinks) {
    this.source = source;
    this.findings = findings;
    this.sinks = sinks;
  }

  /**
   * What was read.
   *
   * @param root broken when nothing below it can be checked
   * @param findings all there are, for others to add to
   * @param sink has taken the nodes, if it was ready to
   */
  public record Result<S>(Yaml root, PreparedText source, FileFindings findings, S sink) {}

  public static <S extends NodeSink> Result<S> read(
      PreparedText source, FileFindings findings, BiFunction<PreparedText, FileFindings, S> sinks) {
    return new YamlReader<>(source, findings, sinks).read();
  }

  private Result<S> read() {
    if (!source.isReadable()) {
      return nothing();
    }
    for (int i = 0; i <= MOST_REPAIRS; i++) {
      FileFindings parsing = findings.fork();
      S sink = sinks.apply(source, parsing);
      TreeBuilder builder = new TreeBuilder(source, parsing, sink);
      Yaml root = builder.build();
      if (builder.problem().isEmpty()) {
        return builder.second().isPresent()
            ? refuseSecond(builder.second().get())
            : read(root, parsing, sink);
      }
      SyntaxMistake mistake = SyntaxMistakes.explain(builder.problem().get(), source.lines());
      if (isEcho(mistake) || !report(mistake)) {
        return nothing();
      }
    }
    return nothing();
  }

  /**
   * The repair before did not hold: the same again on the next line, or something no further down.
   */
  private boolean isEcho(SyntaxMistake mistake) {
    int line = mistake.at().line();
    boolean isEcho =
        line <= lastLine || (line <= lastLine + 2 && mistake.message().equals(lastMessage));
    lastLine = line;
    lastMessage = mistake.message();
    return isEcho;
  }

  private Result<S> read(Yaml root, FileFindings parsing, S sink) {
    parsing.addAll(findings);
    return new Result<>(root, source, parsing, sink);
  }

  private Result<S> nothing() {
    return new Result<>(NOTHING, source, findings, sinks.apply(source, findings));
  }

  /** Reports a mistake, mends it, and says whether it could. */
  private boolean report(SyntaxMistake mistake) {
    findings.add(DiagnosticCode.YAML_SYNTAX, mistake.at(), mistake.message(), mistake.help());
    mistake.repair().ifPresent(this::mend);
    return mistake.repair().isPresent();
  }

  private void mend(Repair repair) {
    source = source.with(repair.applyTo(source.text(), source.lines()));
    findings.beQuietAbout(repair.first(), repair.last());
  }

  private Result<S> refuseSecond(SourcePosition at) {
    findings.add(
        DiagnosticCode.SEVERAL_DOCUMENTS,
        at,
        "A line of `---` begins a second document here.",
        "Delete the line; or, if these are two scenarios, put each in a file of its own.");
    return nothing();
  }
}
