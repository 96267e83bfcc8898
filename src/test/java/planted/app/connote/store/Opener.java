package planted.app.connote.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/// Planted: fetches what an address names.
public record Opener(URL address) {
  InputStream open() throws IOException {
    return address.openStream();
  }
}
