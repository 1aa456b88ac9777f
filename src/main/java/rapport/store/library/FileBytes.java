package rapport.store.library;

import rapport.store.chain.Hashes;

/** What stood in a file, byte for byte. */
public final class FileBytes {
  private final byte[] content;

  public FileBytes(byte[] content) {
    this.content = content.clone();
  }

  public byte[] content() {
    return content.clone();
  }

  public String sha256() {
    return Hashes.of(content);
  }
}
