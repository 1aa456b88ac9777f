package rapport.export.xapi;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The identifiers in xAPI statements, all beneath one address.
 *
 * @param home an absolute address, to which trainees' codes belong
 */
public record XapiPlace(String home) {
  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";

  /** Nobody's address, which can't be mistaken for a school's. */
  public static final XapiPlace NOBODYS = new XapiPlace("https://rapport.invalid");

  /** The identifier of what these steps lead to, such as a scenario and its version. */
  String of(String... steps) {
    return Arrays.stream(steps)
        .map(XapiPlace::escaped)
        .collect(Collectors.joining("/", withoutSlash() + "/rapport/", ""));
  }

  private String withoutSlash() {
    return home.endsWith("/") ? home.substring(0, home.length() - 1) : home;
  }

  private static String escaped(String step) {
    byte[] bytes = step.getBytes(StandardCharsets.UTF_8);
    return IntStream.range(0, bytes.length)
        .mapToObj(i -> escaped(bytes[i]))
        .collect(Collectors.joining());
  }

  private static String escaped(byte one) {
    return PLAIN.indexOf(one) >= 0
        ? String.valueOf((char) one)
        : "%" + HexFormat.of().withUpperCase().toHexDigits(one);
  }
}
