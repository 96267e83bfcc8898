package planted.app.connote.settings;

import java.sql.Connection;

/// Planted: JDBC in the domain.
public record Database(Connection connection) {}
