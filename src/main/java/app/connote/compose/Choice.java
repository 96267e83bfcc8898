package app.connote.compose;

import app.connote.lint.Earlier;
import app.connote.note.Context;
import app.connote.note.Facts;
import app.connote.template.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One of the texts that a person in a series could get.
///
/// @param template the id of the template it is from
/// @param text the finished note
/// @param wording what it has in common with the notes of others: a number for the text with the
///   facts taken for blanks
/// @param held how many of the facts it says
/// @param suits whether it speaks as the writer wishes
record Choice(String template, String text, int wording, int held, boolean suits) {
  /// What stands for a fact: no note holds it.
  private static final String BLANK = "\0";

  /// Every text within the limit of `context` that its facts allow in `templates`, in their order,
  /// for a writer who has `wishes`.
  static List<Choice> of(List<NoteTemplate> templates, Context context, Wishes wishes) {
    Values values = Values.of(context.facts());
    List<String> said = said(context.facts());
    var choices = new ArrayList<Choice>();
    for (NoteTemplate each : templates) {
      boolean suits = wishes.tone().filter(tone -> tone != each.tone()).isEmpty();
      for (String text : each.template().fill(values, context.characters())) {
        choices.add(of(each.id(), text, said, suits));
      }
    }
    return choices;
  }

  /// What was chosen for `earlier`, from whatever template.
  static Choice of(Earlier earlier) {
    return of("", earlier.text(), said(earlier.facts()), true);
  }

  private static Choice of(String template, String text, List<String> said, boolean suits) {
    String masked = lowerCase(text);
    int held = 0;
    for (String value : said) {
      if (masked.contains(value)) {
        held++;
        masked = masked.replace(value, BLANK);
      }
    }
    return new Choice(template, text, masked.hashCode(), held, suits);
  }

  private static List<String> said(Facts facts) {
    return facts.values().values().stream().map(Choice::lowerCase).toList();
  }

  private static String lowerCase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
