package planted.app.connote.compose;

/// Planted: prints.
public final class Chatter {
  private Chatter() {}

  static void chat() {
    System.out.println("hello");
  }
}
