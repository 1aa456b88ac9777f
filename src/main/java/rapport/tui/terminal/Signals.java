package rapport.tui.terminal;

import java.lang.reflect.Proxy;
import java.util.function.Consumer;

/**
 * The operating system's signals, where the JVM lets a program see them; silence where it doesn't.
 * By reflection, since a compiler warning about this class can't be turned off.
 */
public final class Signals {
  private static final int WINCH_OR_UNKNOWN = 0;

  private Signals() {}

  /** Tells somebody whenever this signal arrives; false if it never will. */
  public static boolean on(String name, Consumer<Integer> listener) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object one = signal.getConstructor(String.class).newInstance(name);
      int number = (Integer) signal.getMethod("getNumber").invoke(one);
      Object proxy =
          Proxy.newProxyInstance(
              handler.getClassLoader(),
              new Class<?>[] {handler},
              (self, method, arguments) -> {
                if (method.getName().equals("handle")) {
                  listener.accept(number);
                }
                return WINCH_OR_UNKNOWN;
              });
      signal.getMethod("handle", signal, handler).invoke(null, one, proxy);
      return true;
    } catch (ReflectiveOperationException | RuntimeException e) {
      return false;
    }
  }
}
