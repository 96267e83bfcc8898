package planted.app.connote.template;

import tools.jackson.databind.JsonNode;

/// Planted: JSON in the domain.
public record Json(JsonNode tree) {}
