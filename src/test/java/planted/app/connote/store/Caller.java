package planted.app.connote.store;

import java.net.Socket;

/// Planted: calls out.
public record Caller(Socket line) {}
