package app.connote.cli;

import app.connote.compose.NoteTemplate;
import app.connote.compose.TemplateReport;
import app.connote.note.Relationship;

/// A template of a pack and what the check says about it.
///
/// @param template the template
/// @param relationship what it is for
/// @param line the line of the file on which it begins, from 1
/// @param report what the check says
record CheckedTemplate(
    NoteTemplate template, Relationship relationship, int line, TemplateReport.Usable report) {}
