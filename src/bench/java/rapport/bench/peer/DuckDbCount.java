package rapport.bench.peer;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The same counts as Python's, by DuckDB with two threads. */
public final class DuckDbCount {
  private static final String COUNT =
      """
      with records as (
        select type, offers[chosen + 1].levels as levels
        from read_json('%s/*.jsonl', format = 'newline_delimited', columns = {
          type: 'VARCHAR', chosen: 'INTEGER', offers: 'STRUCT(levels MAP(VARCHAR, INTEGER))[]'}))
      select
        count(*) filter (type = 'opened'),
        count(*) filter (type = 'chose'),
        sum(list_sum(map_values(levels)))
      from records
      """;

  private DuckDbCount() {}

  public static void main(String[] arguments) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("set threads = 2");
      try (ResultSet counts = statement.executeQuery(COUNT.formatted(arguments[0]))) {
        counts.next();
        System.out.println(counts.getLong(1) + " " + counts.getLong(2) + " " + counts.getLong(3));
      }
    }
  }
}
