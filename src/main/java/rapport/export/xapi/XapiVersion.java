package rapport.export.xapi;

import java.util.Optional;

/** The versions of xAPI that statements can be written for. */
public enum XapiVersion {
  /** Says that whoever sends statements should not put a version into them. */
  V1_0_3("1.0.3"),
  /** IEEE 9274.1.1. */
  V2_0_0("2.0.0");

  private final String number;

  XapiVersion(String number) {
    this.number = number;
  }

  public String number() {
    return number;
  }

  /** Nothing where those who send statements are asked to leave it out. */
  Optional<String> inStatement() {
    return this == V1_0_3 ? Optional.empty() : Optional.of(number);
  }
}
