package app.connote.template;

import app.connote.note.Span;

/// Something that keeps a template from being used.
///
/// @param span the words or the mark of its source that are wrong, in UTF-16 units
/// @param message what is wrong and what to do about it
public record TemplateProblem(Span span, String message) {}
