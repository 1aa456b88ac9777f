package rapport.store.handin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip that was handed in, and the zips within it, but no deeper. Names inside are shown and never
 * become a path.
 *
 * @param name as a person is told of it
 * @param isWithin whether it lay in a zip itself
 */
record HandedZip(String name, HandedPlace place, boolean isWithin) {
  private static final String BROKEN = "It is no zip that can be read. Download it once more.";
  private static final String TOO_DEEP =
      "It is a zip within a zip within a zip. Unpack it, and collect what is in it.";
  private static final String TOO_LARGE = "It is far too large for a zip of one person's files.";
  private static final String LOCKED =
      "It is locked with a password, or packed in a way that Rapport can't read. Unpack it, and"
          + " collect what is in it.";

  /** Hands on what is in the zip in this file, one after the other. */
  void each(Path file, HandedIn.Visitor visitor) throws IOException {
    open(ZipFile.builder().setPath(file), visitor);
  }

  void each(byte[] bytes, HandedIn.Visitor visitor) throws IOException {
    open(ZipFile.builder().setByteArray(bytes), visitor);
  }

  private void open(ZipFile.Builder builder, HandedIn.Visitor visitor) throws IOException {
    ZipFile zip;
    try {
      // Names are decoded one by one, so the zip's own character set must only never fail.
      zip = builder.setCharset(StandardCharsets.ISO_8859_1).get();
    } catch (IOException | IllegalArgumentException e) {
      visitor.visit(HandedFile.closed(name, place, BROKEN));
      return;
    }
    try (zip) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        visit(zip, entry, visitor);
      }
    }
  }

  private void visit(ZipFile zip, ZipArchiveEntry entry, HandedIn.Visitor visitor)
      throws IOException {
    String inside = ZipNames.of(entry);
    if (inside.endsWith("/") || SystemFiles.isOne(inside)) {
      return;
    }
    HandedFile file = file(zip, entry, name + ": " + inside, place.inside(inside));
    if (file.problem().isEmpty() && ZipSigns.isZip(file)) {
      within(file, visitor);
    } else {
      visitor.visit(file);
    }
  }

  private static HandedFile file(
      ZipFile zip, ZipArchiveEntry entry, String name, HandedPlace place) {
    return zip.canReadEntryData(entry)
        ? new HandedFile(name, place, () -> zip.getInputStream(entry), "")
        : HandedFile.closed(name, place, LOCKED);
  }

  private void within(HandedFile file, HandedIn.Visitor visitor) throws IOException {
    if (isWithin) {
      visitor.visit(HandedFile.closed(file.name(), file.place(), TOO_DEEP));
      return;
    }
    byte[] bytes;
    try {
      bytes = file.read();
    } catch (IOException | UncheckedIOException e) {
      visitor.visit(HandedFile.closed(file.name(), file.place(), BROKEN));
      return;
    }
    if (HandedFile.isTooLarge(bytes)) {
      visitor.visit(HandedFile.closed(file.name(), file.place(), TOO_LARGE));
    } else {
      new HandedZip(file.name(), file.place(), true).each(bytes, visitor);
    }
  }
}
