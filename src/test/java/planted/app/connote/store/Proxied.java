package planted.app.connote.store;

import java.io.IOException;
import java.net.URL;

/// Planted: fetches what an address names, as whatever it is.
public record Proxied(URL address) {
  Object content() throws IOException {
    return address.getContent();
  }
}
