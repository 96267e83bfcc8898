package app.connote.store;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.Writer;

/// How cells are written so that no spreadsheet takes one for a formula, and what they were before.
///
/// A cell that begins with one of the signs below, or with apostrophes and then such a sign, gets
/// one more apostrophe in front. Taking one away from every cell that begins with apostrophes and
/// then such a sign gives back exactly what there was.
final class TableCells {
  /// What spreadsheets take for the beginning of a formula, or skip before they look for one.
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  /// A cell with another table's separator in it could become two of which the second is a formula.
  private static final QuoteStrategy QUOTES =
      new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int place, String cell) {
          return cell.indexOf(';') >= 0 || cell.indexOf('\t') >= 0;
        }
      };

  private TableCells() {}

  /// A table that is written to `out` as RFC 4180 has it.
  static CsvWriter writer(Writer out) {
    return CsvWriter.builder().quoteStrategy(QUOTES).build(out);
  }

  /// `cell` as it is written.
  static String harmless(String cell) {
    return looksLikeFormula(cell, apostrophes(cell)) ? "'" + cell : cell;
  }

  /// What [#harmless] made `cell` of.
  static String original(String cell) {
    int apostrophes = apostrophes(cell);
    return apostrophes > 0 && looksLikeFormula(cell, apostrophes) ? cell.substring(1) : cell;
  }

  private static int apostrophes(String cell) {
    int count = 0;
    while (count < cell.length() && cell.charAt(count) == '\'') {
      count++;
    }
    return count;
  }

  private static boolean looksLikeFormula(String cell, int from) {
    return from < cell.length() && FORMULA.indexOf(cell.charAt(from)) >= 0;
  }
}
