package app.connote.store;

import java.util.List;

/// The step of the [Schema] that gives every note a number which is the less the later it was last
/// changed, so that the search index, which keeps its entries in the order of the numbers, hands
/// out what it finds newest first and can stop when it has enough. From the least number on the
/// index is twice as fast as from the greatest one back.
///
/// For the same reason relationship and state stand in the index, in a column of their own, and
/// each beginning of a word up to twelve letters is an entry of its own: nothing a person types or
/// filters by makes the index collect and sort all it finds. Few words are longer, and those are
/// rare.
final class NewestFirst {
  /// How many binary places of a note's number tell apart what changed in the same millisecond.
  private static final int TIES = 14;

  /// The greatest number of a note that was last changed at the moment `changed`, in epoch
  /// milliseconds. Clocks that are wrong by more than lives are long count as the first second of
  /// 1970, or as the year 10889.
  private static final String GREATEST = "-(min(max(%s, 1000), 281474976710655) << " + TIES + ")";

  /// The number of a note whose id is the parameter `?1` and whose last change `?9`: the one it has
  /// if it was saved with that change before, or else the next that is free.
  static final String NUMBER =
      """
      coalesce(
        (SELECT number FROM draft WHERE id = ?1 AND changed = ?9),
        (WITH RECURSIVE taken (place) AS (
          SELECT coalesce(
            (SELECT min(number) - 1 FROM draft
              WHERE number > greatest - (1 << %d) AND number <= greatest),
            greatest)
          FROM (SELECT %s AS greatest)
          UNION ALL
          SELECT place - 1 FROM taken WHERE EXISTS (SELECT 1 FROM draft WHERE number = place))
        SELECT min(place) FROM taken))
      """
          .formatted(TIES, GREATEST.formatted("?9"));

  private static final String INDEX_NEW =
      "INSERT INTO draft_words (rowid, words, marks)"
          + " SELECT number, words, marks FROM draft_said WHERE number ";
  private static final String FORGET_OLD =
      "INSERT INTO draft_words (draft_words, rowid, words, marks)"
          + " SELECT 'delete', number, words, marks FROM draft_said WHERE number ";

  private static final String NOTES_TO_OLD =
      "IN (SELECT number FROM draft WHERE person = old.number); END";

  /// What is done to the file, in this order.
  static final List<String> CHANGES =
      List.of(
          "DROP TRIGGER draft_begun",
          "DROP TRIGGER draft_changing",
          "DROP TRIGGER draft_changed",
          "DROP TRIGGER draft_deleted",
          "DROP TRIGGER person_changing",
          "DROP TRIGGER person_changed",
          "DROP TABLE draft_words",
          "DROP VIEW draft_said",
          // Numbers fall and stay unique: no note waits for the place of another.
          """
          UPDATE draft SET number = placed.number FROM (
            SELECT was, min(greatest + place) OVER (ORDER BY place) - place AS number FROM (
              SELECT number AS was, row_number() OVER (ORDER BY changed, number) AS place,
                %s AS greatest
              FROM draft)) AS placed
          WHERE placed.was = draft.number
          """
              .formatted(GREATEST.formatted("changed")),
          "DROP INDEX draft_newest",
          "CREATE INDEX draft_newest ON draft (changed DESC, number)",
          "DROP INDEX draft_state",
          "CREATE INDEX draft_state ON draft (state, changed DESC, number)",
          """
          CREATE VIEW draft_said AS
            SELECT draft.number, text || ' ' || relationship || ' ' ||
              coalesce((SELECT group_concat(value, ' ') FROM json_each(facts)), '') || ' ' ||
              coalesce(name || ' ' || company || ' ' || position, '') AS words,
              's' || replace(state, '-', '') || ' r' || replace(relationship, '-', '') AS marks
            FROM draft LEFT JOIN person ON person.number = draft.person
          """,
          """
          CREATE VIRTUAL TABLE draft_words USING fts5 (
            words, marks, content = 'draft_said', content_rowid = 'number',
            prefix = '1 2 3 4 5 6 7 8 9 10 11 12', tokenize = 'unicode61 remove_diacritics 2'
          )
          """,
          "INSERT INTO draft_words (draft_words, rank) VALUES ('secure-delete', 1)",
          // The index cannot rebuild itself from a view that looks into JSON.
          INDEX_NEW + "IS NOT NULL ORDER BY number",
          "CREATE TRIGGER draft_begun AFTER INSERT ON draft BEGIN "
              + INDEX_NEW
              + "= new.number; END",
          "CREATE TRIGGER draft_changing BEFORE UPDATE ON draft BEGIN "
              + FORGET_OLD
              + "= old.number; END",
          "CREATE TRIGGER draft_changed AFTER UPDATE ON draft BEGIN "
              + INDEX_NEW
              + "= new.number; END",
          "CREATE TRIGGER draft_deleted BEFORE DELETE ON draft BEGIN "
              + FORGET_OLD
              + "= old.number; END",
          "CREATE TRIGGER person_changing BEFORE UPDATE OF name, company, position ON person BEGIN "
              + FORGET_OLD
              + NOTES_TO_OLD,
          "CREATE TRIGGER person_changed AFTER UPDATE OF name, company, position ON person BEGIN "
              + INDEX_NEW
              + NOTES_TO_OLD);

  private NewestFirst() {}
}
