package rapport.play.session;

import java.util.ArrayList;
import java.util.List;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Event;
import rapport.play.transcript.Journal;
import rapport.play.transcript.Saving;

/** A journal that can be told to refuse. */
public final class MemoryJournal implements Journal<Entry> {
  private final List<Entry> entries = new ArrayList<>();
  private boolean refuses;

  @Override
  public Saving append(Entry entry) {
    if (refuses) {
      return new Saving.Refused("the disk is full.");
    }
    entries.add(entry);
    return new Saving.Saved();
  }

  public void refuse(boolean now) {
    refuses = now;
  }

  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  public List<Event> events() {
    return entries.stream().map(Entry::event).toList();
  }
}
