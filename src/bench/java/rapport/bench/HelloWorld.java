package rapport.bench;

/** The least that a Java program can be: what every start is compared with. */
public final class HelloWorld {
  private HelloWorld() {}

  public static void main(String[] arguments) {
    System.out.println("Hello, world");
  }
}
