package planted.app.connote.store;

import java.rmi.Naming;

/// Planted: asks another machine.
public record Remote(String name) {
  Object find() throws Exception {
    return Naming.lookup(name);
  }
}
