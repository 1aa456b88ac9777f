package rapport.scenario.loader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.jr.ob.JSON;

/**
 * The YAML language server that editors start (npm's {@code yaml-language-server}), spoken to as an
 * editor does: by the Language Server Protocol over its standard streams.
 */
final class LanguageServer implements AutoCloseable {
  private static final String PACKAGE = "yaml-language-server@1.25.0";
  private static final Path FOLDER = Path.of("target/language-server");
  private static final int INSTALL_SECONDS = 120;

  private final Process process;
  private final OutputStream to;
  private final InputStream from;
  private int requests;

  private LanguageServer(Process process) {
    this.process = process;
    this.to = process.getOutputStream();
    this.from = new BufferedInputStream(process.getInputStream());
  }

  /** Puts the server into the build folder; null, or why that can't be done here. */
  static @Nullable String install() throws IOException, InterruptedException {
    if (Files.isRegularFile(program())) {
      return null;
    }
    Files.createDirectories(FOLDER);
    try {
      Process npm =
          new ProcessBuilder("npm", "install", "--silent", "--no-audit", "--no-fund", PACKAGE)
              .directory(FOLDER.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!npm.waitFor(INSTALL_SECONDS, TimeUnit.SECONDS)) {
        npm.destroyForcibly();
        return "npm took longer than " + INSTALL_SECONDS + " seconds";
      }
    } catch (IOException e) {
      return "there is no npm on this machine";
    }
    return Files.isRegularFile(program()) ? null : "npm could not fetch " + PACKAGE;
  }

  private static Path program() {
    return FOLDER.resolve("node_modules/yaml-language-server/bin/yaml-language-server");
  }

  /** Starts the server, with nothing but its own settings. */
  static LanguageServer start() throws IOException {
    Process process =
        new ProcessBuilder("node", program().toString(), "--stdio")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    LanguageServer server = new LanguageServer(process);
    server.request("initialize", Map.of("capabilities", Map.of(), "processId", process.pid()));
    server.notify("initialized", Map.of());
    return server;
  }

  /**
   * Opens the texts as files of this folder and waits for what the server says of each. All at
   * once, because the server lets a moment go by before it looks at a file.
   */
  Map<String, List<String>> diagnose(Path folder, Map<String, String> texts) throws IOException {
    Map<String, String> open = new LinkedHashMap<>();
    for (Map.Entry<String, String> entry : texts.entrySet()) {
      String uri = folder.toAbsolutePath().resolve(entry.getKey()).toUri().toString();
      open.put(uri, entry.getKey());
      notify(
          "textDocument/didOpen",
          Map.of(
              "textDocument",
              Map.of("uri", uri, "languageId", "yaml", "version", 1, "text", entry.getValue())));
    }
    Map<String, List<String>> said = new LinkedHashMap<>();
    while (said.size() < open.size()) {
      Map<String, Object> message = read();
      if ("textDocument/publishDiagnostics".equals(message.get("method"))
          && message.get("params") instanceof Map<?, ?> params
          && params.get("diagnostics") instanceof List<?> found) {
        String name = open.get(String.valueOf(params.get("uri")));
        said.put(String.valueOf(name), found.stream().map(String::valueOf).toList());
      }
    }
    return said;
  }

  private void request(String method, Map<String, Object> params) throws IOException {
    int id = ++requests;
    send(Map.of("jsonrpc", "2.0", "id", id, "method", method, "params", params));
    while (!Integer.valueOf(id).equals(read().get("id"))) {
      // What the server says meanwhile is for an editor's window.
    }
  }

  private void notify(String method, Map<String, Object> params) throws IOException {
    send(Map.of("jsonrpc", "2.0", "method", method, "params", params));
  }

  private void send(Map<String, Object> message) throws IOException {
    byte[] body = JSON.std.asString(message).getBytes(StandardCharsets.UTF_8);
    to.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    to.write(body);
    to.flush();
  }

  private Map<String, Object> read() throws IOException {
    int length = 0;
    for (String line = line(); !line.isEmpty(); line = line()) {
      if (line.startsWith("Content-Length: ")) {
        length = Integer.parseInt(line.substring("Content-Length: ".length()));
      }
    }
    return JSON.std.mapFrom(new String(from.readNBytes(length), StandardCharsets.UTF_8));
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = from.read(); c != '\n'; c = from.read()) {
      if (c < 0) {
        throw new IOException("the language server has stopped");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
