package app.connote.compose;

import app.connote.template.Template;

/// A template with its name and the relationship it is for.
public record NoteTemplate(String id, String relationship, Template template) {}
