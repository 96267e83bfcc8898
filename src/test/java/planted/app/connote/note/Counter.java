package planted.app.connote.note;

import java.util.ArrayList;

/// Planted: static fields that change.
public final class Counter {
  static int count;
  static final ArrayList<String> SEEN = new ArrayList<>();

  private Counter() {}
}
