package app.connote.compose;

import app.connote.lint.Linter;
import app.connote.lint.Past;
import app.connote.lint.Severity;
import app.connote.lint.Skeleton;
import app.connote.note.Account;
import app.connote.note.Context;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Note;
import app.connote.note.Relationship;
import app.connote.template.Outlines;
import app.connote.template.Template;
import app.connote.template.Values;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// Reads wordings with the examples filled in, each once: what is found holds for all facts, so it
/// need not be found again with every keystroke.
final class Samples {
  /// What depends on how long the facts are, on their reader or on the past.
  private static final Set<String> DEPENDENT =
      Set.of("too-many-characters", "word-count", "already-invited", "same-as-before");

  private final Linter linter;
  private final Map<Key, Sample> read = new ConcurrentHashMap<>();

  /// The same once more by what is filled in, so that no key is needed for each wording.
  private final Map<Key, AtomicReferenceArray<@Nullable Sample>> sheets = new ConcurrentHashMap<>();

  private record Key(Template template, int at, Set<String> fields) {}

  /// Samples that are checked by the rules of `linter`.
  Samples(Linter linter) {
    this.linter = steady(linter);
  }

  /// `linter` without the rules that see more than the words of a note.
  static Linter steady(Linter linter) {
    return linter.without(DEPENDENT).knowing(Past.NONE);
  }

  /// The sample of wording `at` of `run` for `relationship`.
  Sample of(Relationship relationship, Run run, int at) {
    Sample known = sheet(run).get(at);
    if (known != null) {
      return known;
    }
    Set<String> said = run.outlines().said(at);
    Sample sample =
        read.computeIfAbsent(
            new Key(run.template().template(), at, said),
            _ -> read(relationship, said, run.outlines(), at));
    sheet(run).set(at, sample);
    return sample;
  }

  /// The samples of `run` that were read, by their numbers; null where one was not.
  AtomicReferenceArray<@Nullable Sample> sheet(Run run) {
    return sheets.computeIfAbsent(
        new Key(run.template().template(), 0, run.outlines().filled()),
        _ -> new AtomicReferenceArray<>(run.outlines().size()));
  }

  private Sample read(Relationship relationship, Set<String> said, Outlines outlines, int at) {
    Facts examples = examples(relationship, said);
    var note = new Note(outlines.text(at, Values.of(examples)));
    var findings = linter.findings(note, Context.of(relationship, Account.PREMIUM, examples));
    boolean sound = findings.stream().noneMatch(each -> each.severity() == Severity.ERROR);
    return new Sample(Grade.of(findings), sound, Skeleton.of(note, examples));
  }

  private static Facts examples(Relationship relationship, Set<String> said) {
    var values = new TreeMap<String, String>();
    for (String id : said) {
      values.put(id, relationship.field(id).map(Field::example).orElse(id));
    }
    return new Facts(values);
  }
}
