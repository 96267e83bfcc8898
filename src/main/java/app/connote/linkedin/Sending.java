package app.connote.linkedin;

import app.connote.history.Draft;
import app.connote.history.Person;
import java.util.Optional;

/// A note that was sent with an invitation.
///
/// @param to who it was sent to
/// @param note the note of the history that alone says the same, if there is one
record Sending(Invitation invitation, Person to, Optional<Draft> note) {}
