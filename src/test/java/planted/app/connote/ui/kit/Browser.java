package planted.app.connote.ui.kit;

import javafx.application.HostServices;

/// Planted: has the browser call out.
public record Browser(HostServices services) {
  void open(String address) {
    services.showDocument(address);
  }
}
