package app.connote.lint.rule;

import app.connote.note.Article;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import app.connote.note.Token.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds "a" where "an" belongs, and the other way round.
///
/// Where both can be heard it keeps silent, and so it does about the letter A, about names and
/// about notes in another language.
final class Articles {
  private static final int LOOK_AHEAD = 64;

  /// One of these stands in every English note.
  private static final Set<String> ENGLISH =
      Set.of("the", "you", "your", "yours", "and", "of", "with", "my", "we", "was", "i'd", "i'm");

  private Articles() {}

  /// Where the wrong article stands in `note`, in order.
  static List<Span> wrong(Note note) {
    var found = new ArrayList<Span>();
    List<Token> tokens = note.tokens();
    for (int at = 0; at + 1 < tokens.size(); at++) {
      if (isArticle(tokens.get(at), tokens.get(at + 1), note.text())
          && isWrong(tokens.get(at).span(), note.text())) {
        found.add(tokens.get(at).span());
      }
    }
    return found.isEmpty() || !isEnglish(tokens) ? List.of() : found;
  }

  /// "an" for "a" and "a" for "an", with the capital that `article` has.
  static String other(String article) {
    return article.length() == 1 ? article + "n" : article.substring(0, 1);
  }

  private static boolean isArticle(Token token, Token next, String text) {
    if (!token.key().equals("a") && !token.key().equals("an")) {
      return false;
    }
    return switch (token.span().of(text)) {
      case "a", "an" -> isFollowedDirectly(token, next, text);
      case "A", "An" ->
          token.before() == Gap.SENTENCE
              && !next.capital()
              && isFollowedDirectly(token, next, text);
      default -> false;
    };
  }

  /// By spaces, opening quotes or brackets, and by nothing that stands for a word: "a/b", "a ½
  /// day".
  private static boolean isFollowedDirectly(Token token, Token next, String text) {
    String between = text.substring(token.span().end(), next.span().start());
    boolean spaced = between.startsWith(" ");
    return spaced
        && !isPronoun(next.key())
        && between.chars().allMatch(unit -> " \"“‘'(".indexOf(unit) >= 0);
  }

  private static boolean isPronoun(String key) {
    return key.equals("i") || key.startsWith("i'");
  }

  private static boolean isWrong(Span article, String text) {
    int end = Math.min(text.length(), article.end() + LOOK_AHEAD);
    String following = text.substring(article.end(), end);
    boolean an = Article.before(following, false).length() == 2;
    return an != (article.length() == 2) && !Article.isDisputed(following);
  }

  private static boolean isEnglish(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> ENGLISH.contains(token.key()));
  }
}
