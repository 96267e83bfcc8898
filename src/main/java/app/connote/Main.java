package app.connote;

/// Where the program starts.
public final class Main {
  private Main() {}

  /// Runs the command given by `args`.
  public static void main(String[] args) {
    System.out.println(String.join("|", args));
  }
}
