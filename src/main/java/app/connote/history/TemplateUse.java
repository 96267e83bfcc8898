package app.connote.history;

import java.time.Instant;

/// How often notes made from one template were copied.
///
/// @param template the id of the template
/// @param times how many notes that are in the history, at least 1
/// @param last when the last of them was
public record TemplateUse(String template, int times, Instant last) {
  public TemplateUse {
    if (times < 1) {
      throw new IllegalArgumentException("A template that was never used has no use.");
    }
  }
}
