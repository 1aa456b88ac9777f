package rapport.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HomeTest {
  private static final String ACCOUNT = "/home/ada";

  @TempDir private Path folder;

  @Test
  void theHomeIsWhereTheSystemKeepsData() {
    assertThat(home("Linux", Map.of())).isEqualTo("/home/ada/.local/share/rapport");
    assertThat(home("Linux", Map.of("XDG_DATA_HOME", "/data"))).isEqualTo("/data/rapport");
    assertThat(home("Linux", Map.of("XDG_DATA_HOME", "data")))
        .as("the rule is that only absolute paths count")
        .isEqualTo("/home/ada/.local/share/rapport");
    assertThat(home("Mac OS X", Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo("/home/ada/Library/Application Support/Rapport");
    assertThat(home("Windows 11", Map.of())).isEqualTo("/home/ada/AppData/Local/Rapport");
  }

  @Test
  void thePersonsOwnVariableComesBeforeTheListOfAccounts() {
    Map<String, String> unix = Map.of("HOME", "/work/ada");
    Map<String, String> windows = Map.of("USERPROFILE", "/users/ada");

    assertThat(home("Linux", unix)).isEqualTo("/work/ada/.local/share/rapport");
    assertThat(home("Mac OS X", unix)).isEqualTo("/work/ada/Library/Application Support/Rapport");
    assertThat(home("Windows 11", windows)).isEqualTo("/users/ada/AppData/Local/Rapport");
    assertThat(home("Windows 11", Map.of("LOCALAPPDATA", "/l", "USERPROFILE", "/users/ada")))
        .isEqualTo("/l/Rapport");
    assertThat(home("Linux", Map.of("HOME", "ada"))).isEqualTo("/home/ada/.local/share/rapport");
    assertThat(home("Windows 11", unix))
        .as("what some shells set there is not the person's folder")
        .isEqualTo("/home/ada/AppData/Local/Rapport");
  }

  @Test
  void aListOfAccountsWithoutThePersonNamesNoFolder() {
    for (String account : List.of("?", "")) {
      for (String system : List.of("Linux", "Mac OS X", "Windows 11")) {
        assertThat(home(system, Map.of(), account)).isEqualTo("nowhere");
      }
      assertThat(home("Linux", Map.of("HOME", "/work/ada"), account))
          .isEqualTo("/work/ada/.local/share/rapport");
      assertThat(home("Linux", Map.of("XDG_DATA_HOME", "/data"), account))
          .isEqualTo("/data/rapport");
      assertThat(home("Linux", Map.of("RAPPORT_HOME", "/r"), account)).isEqualTo("/r");
    }
  }

  @Test
  void rapportHomeComesFirst() {
    assertThat(home("Linux", Map.of("RAPPORT_HOME", "/r", "XDG_DATA_HOME", "/x"))).isEqualTo("/r");
    assertThat(home("Linux", Map.of("RAPPORT_HOME", " ")))
        .isEqualTo("/home/ada/.local/share/rapport");
  }

  @Test
  void creatingTwiceIsFine() throws IOException {
    Home home = Home.at(folder.resolve("a").resolve("b"));
    home.create();
    home.create();

    assertThat(home.attemptsFolder()).isDirectory();
  }

  @Test
  void aFileInTheWayIsRefused() throws IOException {
    Files.writeString(folder.resolve("a"), "");

    assertThatThrownBy(() -> Home.at(folder.resolve("a").resolve("b")).create())
        .isInstanceOf(IOException.class);
  }

  @Test
  void sourcesAreKeptByTheirHashAndChecked() throws IOException {
    Sources sources = Home.at(folder).sources();
    byte[] bytes = "id: coffee\n".getBytes(StandardCharsets.UTF_8);

    String hash = sources.keep(bytes);
    sources.keep(bytes);

    assertThat(sources.find(hash)).contains(bytes);
    assertThat(folder.resolve("sources")).isDirectoryContaining("glob:**/" + hash + ".yaml");
    Files.writeString(folder.resolve("sources").resolve(hash + ".yaml"), "id: tea\n");
    assertThat(sources.find(hash)).as("a damaged copy is no copy").isEmpty();
    sources.keep(bytes);
    assertThat(sources.find(hash)).as("and it is mended").contains(bytes);
    assertThat(sources.find("../x")).isEmpty();
  }

  @Test
  void aLineOfTheAuditThatWasCutShortDoesNotSwallowTheNext() throws IOException {
    AuditLog audit = Home.at(folder).audit();
    audit.add(Instant.EPOCH, "exported", List.of("T-1"), "1 session");
    String whole = Files.readString(audit.file());
    Files.writeString(audit.file(), whole.substring(0, whole.length() - 3));

    audit.add(Instant.EPOCH, "deleted", List.of(""), "1 session");

    assertThat(Files.readAllLines(audit.file()))
        .containsExactly(
            whole.substring(0, whole.length() - 3),
            "1970-01-01T00:00:00Z\tdeleted\tno code\t1 session");
  }

  @Test
  void nothingTemporaryIsLeftBehind() throws IOException {
    Home home = Home.at(folder);
    home.keepCrash("one.txt", "details");

    try (var files = Files.list(home.crashFolder())) {
      assertThat(files.map(Path::getFileName)).containsExactly(Path.of("one.txt"));
    }
  }

  private static String home(String system, Map<String, String> environment) {
    return home(system, environment, ACCOUNT);
  }

  private static String home(String system, Map<String, String> environment, String account) {
    return Home.usual(environment, system, account)
        .map(home -> home.folder().toString())
        .orElse("nowhere");
  }
}
