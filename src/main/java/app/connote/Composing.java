package app.connote;

import app.connote.note.Account;
import app.connote.note.English;
import app.connote.note.Relationship;
import app.connote.note.Tone;
import app.connote.settings.Details;
import app.connote.settings.Proofreading;
import app.connote.settings.Tracking;
import app.connote.ui.ChoicesModel;
import app.connote.ui.compose.ComposeModel;
import app.connote.ui.compose.Ignoring;
import app.connote.ui.kit.Clip;
import java.util.Set;

/// Writing notes as the person's `choices` say, which follow what they choose while they write.
record Composing(ChoicesModel choices) {
  /// The model, over what is `kept` and checking by `rules`.
  ComposeModel of(Kept kept, Workers workers, Rulebook rules, Clip clip) {
    var model =
        ComposeModel.keepingIn(
            kept.history(), workers.storage(), kept.catalog(), rules.linter().get(), clip);
    kept.catalog().relationship(choices.settings().get().relationship()).ifPresent(model::choose);
    obey(model);
    follow(model);
    model.ignoring().keepWordsIn(new Ignoring.Words(choices::addWord, choices::removeWord));
    return model;
  }

  private void obey(ComposeModel model) {
    choices.details().subscribe((Details told) -> model.filling().describe(told));
    choices.account().subscribe((Account account) -> model.choose(account));
    choices.tracking().subscribe((Tracking tracking) -> model.track(tracking));
    choices
        .proofreading()
        .map(Proofreading::english)
        .subscribe((English english) -> model.manner().choose(english));
    choices.tone().subscribe((Tone tone) -> model.manner().choose(tone));
    choices.muted().subscribe((Set<String> muted) -> model.ignoring().muteOnly(muted));
  }

  private void follow(ComposeModel model) {
    model.manner().tone().subscribe((_, tone) -> choices.choose(tone));
    model.relationshipChosen().map(Relationship::id).subscribe((_, id) -> choices.remember(id));
    model.ignoring().muted().subscribe((_, muted) -> choices.muteOnly(muted));
  }
}
