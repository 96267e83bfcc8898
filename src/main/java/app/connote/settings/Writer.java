package app.connote.settings;

import app.connote.note.Account;

/// Who writes the notes.
///
/// @param account whose limits notes must fit
/// @param details what they have told about themselves
public record Writer(Account account, Details details) {}
