package rapport.app.action;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What can be done at one place; where two mean the same key or word, the first one has it. */
public record Actions<T>(List<Action<T>> all) {
  public Actions {
    all = List.copyOf(all);
  }

  /** Those that nothing stands against. */
  public List<Action<T>> available() {
    return all.stream().filter(action -> !action.isRefused()).toList();
  }

  /** Those that can't be done now, each with its reason. */
  public List<Action<T>> refused() {
    return all.stream().filter(Action::isRefused).toList();
  }

  /** What a key does, or would do if it could be done. */
  public Optional<Action<T>> ofKey(String name) {
    return first(action -> action.hasKey(name));
  }

  /** What a line asks for, or would if it could be done. */
  public Optional<Action<T>> ofLine(String line) {
    return first(action -> !action.words().isEmpty() && action.argument(line).isPresent())
        .or(() -> first(action -> action.words().isEmpty()));
  }

  private Optional<Action<T>> first(Predicate<Action<T>> isMeant) {
    return available().stream()
        .filter(isMeant)
        .findFirst()
        .or(() -> all.stream().filter(isMeant).findFirst());
  }
}
