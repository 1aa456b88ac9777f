package rapport.app.action;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One thing a person can do, declared once for keys, words and buttons alike.
 *
 * @param keys as a keyboard names them, the one for hints first, {@code 0-4} for several digits;
 *     none for what has words alone
 * @param words what line mode takes for it, with an example of what may follow; none for what has
 *     keys alone, or for what takes every line that no other word takes
 * @param label in a word or two, for a hint or a button
 * @param help what it does, for a list of all
 * @param refusal why it can't be done now; empty when it can
 * @param isHinted whether it is important enough for the line of hints
 * @param effect does it, given the key that was pressed or what was typed behind the word
 */
public record Action<T>(
    List<String> keys,
    List<String> words,
    String label,
    String help,
    String refusal,
    boolean isHinted,
    Function<String, T> effect) {
  /** What an empty line is called, and the key it is typed with. */
  public static final String ENTER = "Enter";

  public Action {
    keys = List.copyOf(keys);
    words = List.copyOf(words);
  }

  /** An action that can be done; keys and words are each separated by a comma and a space. */
  public static <T> Action<T> of(
      String keys, String words, String label, String help, Function<String, T> effect) {
    return new Action<>(names(keys), names(words), label, help, "", true, effect);
  }

  /** An action of which the view tells, so that there is nothing else to read. */
  public static <B> Action<List<B>> silent(
      String keys, String words, String label, String help, Runnable effect) {
    return of(
        keys,
        words,
        label,
        help,
        typed -> {
          effect.run();
          return List.of();
        });
  }

  /** An action for a keyboard alone. */
  public static <T> Action<T> key(String keys, String label, String help, Supplier<T> effect) {
    return of(keys, "", label, help, key -> effect.get());
  }

  /** An action for line mode alone. */
  public static <T> Action<T> word(String words, String help, Function<String, T> effect) {
    return of("", words, "", help, effect);
  }

  private static List<String> names(String names) {
    return names.isEmpty() ? List.of() : List.of(names.split(", "));
  }

  /** The same, unless there is a reason against it. */
  public Action<T> unless(String reason) {
    return new Action<>(keys, words, label, help, reason, isHinted, effect);
  }

  /** The same with other keys. */
  public Action<T> withKeys(String others) {
    return new Action<>(names(others), words, label, help, refusal, isHinted, effect);
  }

  /** The same, with a place in the line of hints or without one. */
  public Action<T> hinted(boolean isNowHinted) {
    return new Action<>(keys, words, label, help, refusal, isNowHinted, effect);
  }

  /** The same, and something after it. */
  public <S> Action<S> then(Function<T, S> next) {
    return doing(effect.andThen(next));
  }

  /** The same declaration with another effect, for a front end that asks something first. */
  public <S> Action<S> doing(Function<String, S> other) {
    return new Action<>(keys, words, label, help, refusal, isHinted, other);
  }

  public boolean isRefused() {
    return !refusal.isEmpty();
  }

  /** Whether a key of this name does it. */
  public boolean hasKey(String name) {
    return keys.stream().anyMatch(key -> key.equals(name) || isBetween(key, name));
  }

  private static boolean isBetween(String range, String digit) {
    return range.length() == 3
        && range.charAt(1) == '-'
        && digit.length() == 1
        && digit.charAt(0) >= range.charAt(0)
        && digit.charAt(0) <= range.charAt(2);
  }

  /** What a line has to say to it; nothing if the line doesn't mean this action. */
  public Optional<String> argument(String line) {
    return words.isEmpty()
        ? Optional.of(line)
        : words.stream().flatMap(word -> behind(word, line)).findFirst();
  }

  private static Stream<String> behind(String word, String line) {
    boolean isSign = word.length() > 1 && !Character.isLetterOrDigit(word.charAt(0));
    if (isSign) {
      return line.startsWith(word.substring(0, 1)) ? Stream.of(line.substring(1)) : Stream.of();
    }
    String[] parts = line.split("\\s+", 2);
    boolean takesMore = word.contains(" ") || parts.length == 1;
    String wanted = word.equals(ENTER) ? "" : word.split(" ", 2)[0];
    return takesMore && wanted.equalsIgnoreCase(parts[0])
        ? Stream.of(parts.length == 1 ? "" : parts[1].strip())
        : Stream.of();
  }
}
