package rapport.cli.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import rapport.text.Suggestions;

/** Says what was not understood. */
public final class Usage {
  private Usage() {}

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
    List<String> names =
        command.getCommandSpec().optionsMap().keySet().stream()
            .filter(name -> name.startsWith("--"))
            .map(name -> name.substring(2))
            .toList();
    // The dashes are alike in all of them, and would make any two look alike.
    return Suggestions.of(word.replaceFirst("^-+", ""), names).stream().map("--"::concat).toList();
  }

  private static List<String> commands(CommandLine command, String word) {
    return Suggestions.of(word, command.getSubcommands().keySet());
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
