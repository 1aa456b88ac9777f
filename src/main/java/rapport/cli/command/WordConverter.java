package rapport.cli.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Understands an option that takes one of a few words. */
public abstract class WordConverter<T> implements ITypeConverter<T> {
  private final String what;
  private final T[] values;
  private final Function<T, String> word;

  public WordConverter(String what, T[] values, Function<T, String> word) {
    this.what = what;
    this.values = values.clone();
    this.word = word;
  }

  @Override
  public T convert(String typed) {
    String lower = typed.toLowerCase(Locale.ROOT);
    return Arrays.stream(values)
        .filter(value -> word.apply(value).equals(lower))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(unknown(typed)));
  }

  private String unknown(String typed) {
    List<String> known = Arrays.stream(values).map(word).toList();
    int last = known.size() - 1;
    return "there is no "
        + what
        + " "
        + typed
        + "; "
        + String.join(", ", known.subList(0, last))
        + " and "
        + known.get(last)
        + " are known";
  }
}
