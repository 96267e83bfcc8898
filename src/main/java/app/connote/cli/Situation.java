package app.connote.cli;

import app.connote.note.Account;
import app.connote.note.Audience;
import app.connote.note.Context;
import app.connote.note.Facts;
import app.connote.note.Relationship;
import app.connote.store.LintRequest;
import java.util.Optional;
import java.util.TreeMap;

/// What the options say about the notes to be checked; what a line says about its own comes first.
record Situation(Optional<Relationship> relationship, Account account, Facts facts) {
  /// The context of a note that says nothing about itself.
  Context context() {
    return context(relationship, Optional.empty(), account, facts);
  }

  /// The context of the note in `request`; throws a [Refusal] where it names something that
  /// `answers` do not know.
  Context context(LintRequest request, Answers answers) {
    var values = new TreeMap<>(facts.values());
    values.putAll(answers.known(request.facts()).values());
    return context(
        request.relationship().map(answers::relationship).or(() -> relationship),
        request.audience().map(Answers::audience),
        request.account().map(Answers::account).orElse(account),
        new Facts(values));
  }

  private static Context context(
      Optional<Relationship> known, Optional<Audience> audience, Account account, Facts facts) {
    return new Context(
        known,
        known.map(Relationship::audience).or(() -> audience).orElse(Audience.FIRST_CONTACT),
        account,
        facts);
  }
}
