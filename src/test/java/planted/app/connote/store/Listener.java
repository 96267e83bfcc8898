package planted.app.connote.store;

import java.nio.channels.ServerSocketChannel;

/// Planted: waits to be called.
public record Listener(ServerSocketChannel line) {}
