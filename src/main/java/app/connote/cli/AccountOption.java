package app.connote.cli;

import app.connote.note.Account;
import picocli.CommandLine.Option;

/// Whose limit notes must fit, as a command was told.
final class AccountOption {
  @Option(
      names = "--account",
      paramLabel = "ACCOUNT",
      description = "free (200 characters; the default) or premium (300).")
  private String account = "free";

  /// The account that was named; throws a [Refusal] where there is none of that name.
  Account account() {
    return Answers.account(account);
  }
}
