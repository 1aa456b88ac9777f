package rapport.cli.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import rapport.text.Similar;

/** Says how the program is used, and what was not understood. */
public final class Usage {
  private static final String OVERVIEW =
      """
      Rapport: practise difficult moments with a client, in the terminal.

      Usage: rapport [COMMAND] [OPTIONS]

      Without a command the library opens. ? shows the keys, q leaves; nothing is lost.

      Play
        play [SCENARIO|FILE]    play a scenario; --mode assessment --trainee CODE to be
                                assessed, --plain for line mode
        resume [ATTEMPT]        go on with a session, the newest if none is named
        list                    the scenarios

      Look back
        transcripts             your sessions, newest first
        show ATTEMPT            read one again, with its report
        verify [ATTEMPT|FILE]   see whether transcripts are undamaged
        delete ATTEMPT          remove every copy of one that Rapport made
        export ATTEMPT          write one down, with its marks; --hand-back is for the trainee
        progress                where you stand after your sessions, and what to try next
        drill                   practise single decisions, unscored: your weaker ones first
        hand-in ATTEMPT         write the one file to hand in

      Write
        new ID                  begin a scenario of your own from a short, explained one
        import STORY.twee       make a skeleton from a Twine story (Twee 3)
        check [PATH...]         find the mistakes in scenario files; - reads standard input;
                                --explain CODE says what one of them means
        preview SCENARIO|FILE   play it while you write: each save goes on with the new text
        map SCENARIO|FILE       every node and where it leads; --format html draws it
        paths SCENARIO|FILE     how many paths there are, and the best and the worst
        diff OLD NEW            what two versions of a scenario say differently

      Mark
        collect FILE...         take in what trainees handed in: files, folders, a zip
        mark [ATTEMPT]          mark transcripts; --rater CODE says who marks
        sample                  draw some to be marked by somebody else as well
        regrade SCENARIO|FILE   score kept attempts anew after its ratings were corrected
        cohort                  what a group's assessments add up to, by what stands for each
        gradebook FILE          put the marks into the file your school's system gave you
        tables                  all attempts as tables for R, pandas or a spreadsheet
        xapi [ATTEMPT...]       attempts as xAPI statements, for a learning record store
        agreement               how far raters agree; --ratings FILE.csv for any table
        items                   how decisions did their work; --scores FILE.csv for any table

      Everywhere
        --home DIR              where sessions are kept (else RAPPORT_HOME)
        --scenarios DIR         a folder of scenarios of your own (else ./scenarios)
        --help, --version       rapport COMMAND --help explains one command

      Examples
        rapport play coffee
        rapport play coffee --plain --seed 1 < ids.txt
        rapport check scenarios/my-scenario.yaml
        rapport map coffee --format html --output coffee.html

      Exit codes: 0 fine, 1 findings or a failed verification, 2 the command was not
      understood, 3 a disk, a folder or a terminal refused.
      """;

  private Usage() {}

  /** One screen that teaches the program. */
  public static String overview() {
    return OVERVIEW;
  }

  /** One sentence on what was not understood, and where to look. */
  public static String words(ParameterException mistake) {
    CommandLine command = mistake.getCommandLine();
    return what(mistake) + " Try " + command.getCommandSpec().qualifiedName() + " --help";
  }

  private static String what(ParameterException mistake) {
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    } else if (mistake instanceof MissingParameterException missing) {
      return missing(missing);
    }
    return sentence(String.valueOf(mistake.getMessage()))
        .replaceFirst("is not an? (int|long)", "is not a whole number")
        .replace("Invalid value for option", "This can't be the value of");
  }

  private static String unmatched(UnmatchedArgumentException mistake) {
    String word = mistake.getUnmatched().get(0);
    CommandLine command = mistake.getCommandLine();
    boolean isOption = word.startsWith("-") && word.length() > 1;
    String what;
    if (isOption) {
      what = "There is no option " + word + ".";
    } else if (command.getParent() == null) {
      what = "There is no command " + word + ".";
    } else {
      what = "“" + word + "” is one argument too many.";
    }
    List<String> near = isOption ? options(command, word) : commands(command, word);
    return what + (near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?");
  }

  private static List<String> options(CommandLine command, String word) {
    return Similar.to(word, command.getCommandSpec().optionsMap().keySet());
  }

  private static List<String> commands(CommandLine command, String word) {
    return Similar.to(word, command.getSubcommands().keySet());
  }

  private static String missing(MissingParameterException mistake) {
    String name =
        mistake.getMissing().stream()
            .map(argument -> argument.isOption() ? option(argument) : argument.paramLabel())
            .reduce((a, b) -> a + " and " + b)
            .orElse("something");
    return mistake.getMissing().stream().allMatch(argument -> argument.isOption())
        ? sentence(name)
        : name + " is missing.";
  }

  private static String option(CommandLine.Model.ArgSpec argument) {
    String name = ((CommandLine.Model.OptionSpec) argument).longestName();
    return argument.required() ? name + " is missing" : name + " needs a value";
  }

  private static String sentence(String words) {
    String line = words.lines().findFirst().orElse("").strip();
    return line.endsWith(".") || line.endsWith("?") ? line : line + ".";
  }
}
