package app.connote.lint.rule;

import app.connote.lint.Reading;
import app.connote.lint.phrase.PhraseList;
import app.connote.lint.phrase.RewordingList;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import app.connote.note.Token.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Gathers what could be cut from a note, so that what remains is still grammatical.
final class Cuts {
  private static final int SHORTER = 3;
  private static final int OPENER = 5;
  private static final int FILLER = 10;
  private static final int ENDING = 12;
  private static final int ASIDE = 15;
  private static final int WORN_SENTENCE = 8;
  private static final int SENTENCE = 18;
  private static final int CLAUSE = 20;

  /// The fewest words that make a sentence before a clause that goes.
  private static final int WHOLE = 5;

  private static final Set<String> CLAUSES =
      Set.of("which", "because", "since", "although", "though", "where", "whereas", "while", "so");
  private static final Set<String> JOINTS = Set.of("and", "but", "or");
  private static final Set<String> SUBJECTS =
      Set.of(
          "i",
          "i'm",
          "i've",
          "i'd",
          "i'll",
          "it",
          "it's",
          "it'd",
          "we",
          "we're",
          "we've",
          "we'd",
          "they",
          "they're",
          "you",
          "you're",
          "that",
          "that's",
          "this",
          "there",
          "there's",
          "he",
          "she",
          "he's",
          "she's",
          "my",
          "our",
          "nobody",
          "everybody",
          "everyone",
          "people");

  private final Reading reading;
  private final Note note;
  private final Kept kept;
  private final List<Cut> cuts = new ArrayList<>();

  private Cuts(Reading reading) {
    this.reading = reading;
    this.note = reading.note();
    this.kept = Kept.of(reading);
  }

  /// What could be cut from the note that is read, in the order of their ends; some may overlap.
  static List<Cut> in(Reading reading) {
    var all = new Cuts(reading);
    all.addWordings();
    all.addPhrases(PhraseList.FILLERS, FILLER);
    all.addPhrases(PhraseList.OPENERS, OPENER);
    all.addPhrases(PhraseList.ENDINGS, ENDING);
    all.addAsides();
    all.addClauses();
    all.addSentences();
    all.cuts.sort((one, other) -> Integer.compare(one.span().end(), other.span().end()));
    return all.cuts;
  }

  private void addWordings() {
    String mark = note.text().contains("’") ? "’" : "'";
    for (var found : reading.find(RewordingList.SHORTER_WORDINGS)) {
      if (kept.allowsWording(found.span())) {
        String instead = found.instead().getFirst().replace("'", mark);
        cuts.add(new Cut(found.span(), instead, SHORTER, false));
      }
    }
  }

  private void addPhrases(PhraseList list, int each) {
    for (Span place : reading.find(list)) {
      if (kept.allowsWording(place)) {
        cuts.add(Cut.of(place, note, each));
      }
    }
  }

  /// What stands in round brackets.
  private void addAsides() {
    String text = note.text();
    int open = text.indexOf('(');
    while (open >= 0) {
      int close = text.indexOf(')', open);
      boolean letters = open > 0 && close > open;
      if (letters && kept.allowsLeavingOut(new Span(open, close + 1))) {
        cuts.add(Cut.of(new Span(open, close + 1), note, ASIDE));
      }
      open = text.indexOf('(', open + 1);
    }
  }

  /// What follows a comma as a clause of its own, up to the end of its sentence.
  private void addClauses() {
    List<Token> tokens = note.tokens();
    for (Span sentence : note.sentences()) {
      List<Token> inside = tokens.stream().filter(t -> t.span().overlaps(sentence)).toList();
      for (int at = WHOLE; at + 1 < inside.size(); at++) {
        var clause = new Span(inside.get(at).span().start(), inside.getLast().span().end());
        if (beginsClause(inside, at) && kept.allowsLeavingOut(clause)) {
          int comma = inside.get(at - 1).span().end();
          cuts.add(Cut.of(new Span(comma, clause.end()), note, CLAUSE));
        }
      }
    }
  }

  private boolean beginsClause(List<Token> inside, int at) {
    String key = inside.get(at).key();
    boolean joined = JOINTS.contains(key) && SUBJECTS.contains(inside.get(at + 1).key());
    boolean full = inside.stream().limit(at).filter(t -> t.before() == Gap.SPACE).count() >= WHOLE;
    return inside.get(at).before() == Gap.COMMA && full && (joined || CLAUSES.contains(key));
  }

  private void addSentences() {
    int greeting = Greeting.of(note, note.tokens()).words();
    List<Token> body = note.tokens().stream().skip(greeting).toList();
    for (Span sentence : note.sentences()) {
      body.stream()
          .filter(token -> token.span().overlaps(sentence))
          .findFirst()
          .map(first -> new Span(first.span().start(), sentence.end()))
          .filter(kept::allowsLeavingOut)
          .map(place -> Cut.of(place, note, isWorn(place) ? WORN_SENTENCE : SENTENCE))
          .ifPresent(cut -> cuts.add(new Cut(cut.span(), "", cut.loss(), true)));
    }
  }

  private boolean isWorn(Span place) {
    return reading.find(PhraseList.STOCK_PHRASES).stream().anyMatch(place::overlaps);
  }
}
