package rapport.cli;

import rapport.store.Hashes;

/** What stood in a file, byte for byte. */
final class FileBytes {
  private final byte[] content;

  FileBytes(byte[] content) {
    this.content = content.clone();
  }

  byte[] content() {
    return content.clone();
  }

  String sha256() {
    return Hashes.of(content);
  }
}
