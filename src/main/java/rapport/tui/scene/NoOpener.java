package rapport.tui.scene;

/** Opens nothing: a play that stands alone has nowhere to go on to. */
final class NoOpener implements Opener {
  @Override
  public Opening open(String scenario) {
    return new Opening.Refused("There is nothing to go on to from here.");
  }

  @Override
  public Opening resume(String attempt) {
    return open(attempt);
  }

  @Override
  public void left() {}
}
