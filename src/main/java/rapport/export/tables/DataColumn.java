package rapport.export.tables;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table for statistics programs.
 *
 * @param name as the first row has it
 * @param meaning what its cells say, in words for a person
 * @param value a text, a number, true or false, or null for an empty cell
 */
public record DataColumn<R>(String name, String meaning, Function<R, @Nullable Object> value) {}
