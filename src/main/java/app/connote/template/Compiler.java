package app.connote.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Turns a template's source into parts, and notes which fields it mentions.
final class Compiler {
  private final Set<String> known;
  private final List<Token> tokens;
  private final Set<String> mentioned = new LinkedHashSet<>();
  private final Set<String> required = new LinkedHashSet<>();
  private int at;

  /// Parts one after another, and how many texts they can make.
  private record Sequence(List<Part> parts, int wordings) {}

  private Compiler(List<Token> tokens, Set<String> known) {
    this.tokens = tokens;
    this.known = known;
  }

  /// The template that `source` describes, in which only the fields `known` may be mentioned.
  ///
  /// @throws TemplateException at the first thing that is wrong
  static Template compile(String source, Set<String> known) throws TemplateException {
    Bounds.checkSize(source);
    var compiler = new Compiler(Scanner.tokens(source), known);
    Sequence all = compiler.sequence(0);
    return new Template(source, all.parts, compiler.mentioned, compiler.required);
  }

  /// The parts up to the end of the source or, inside braces, up to the mark that ends this
  /// alternative, which is left to be read.
  private Sequence sequence(int depth) throws TemplateException {
    var parts = new ArrayList<Part>();
    int wordings = 1;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      switch (token) {
        case Token.Words words -> parts.add(new Part.Words(words.text()));
        case Token.AOrAn article -> parts.add(new Part.AOrAn(article.capital()));
        case Token.Field field -> parts.add(hole(field, depth));
        case Token.Open open -> {
          Sequence choice = choice(open.place(), depth + 1);
          parts.addAll(choice.parts);
          wordings = Bounds.checkWordings(wordings * choice.wordings, open.place());
        }
        case Token.Bar bar -> {
          if (depth > 0) {
            return new Sequence(parts, wordings);
          }
          throw new TemplateException(
              "This | stands outside braces. Put { } around the alternatives, or write \\|.",
              bar.place());
        }
        case Token.Close close -> {
          if (depth > 0) {
            return new Sequence(parts, wordings);
          }
          throw new TemplateException(
              "This brace closes nothing. Remove it, or write \\} to show one.", close.place());
        }
      }
      at++;
    }
    return new Sequence(parts, wordings);
  }

  /// The alternatives opened at `open`, as one part; the closing brace is left to be passed.
  private Sequence choice(int open, int depth) throws TemplateException {
    Bounds.checkDepth(depth, open);
    var alternatives = new ArrayList<List<Part>>();
    int wordings = 0;
    do {
      at++;
      Sequence alternative = sequence(depth);
      alternatives.add(alternative.parts);
      wordings = Bounds.checkWordings(wordings + alternative.wordings, open);
      if (at == tokens.size()) {
        throw new TemplateException(
            "This brace is never closed. Add } after the last alternative.", open);
      }
    } while (tokens.get(at) instanceof Token.Bar);
    if (alternatives.size() == 1) {
      throw single(alternatives.getFirst(), open);
    }
    return new Sequence(List.of(new Part.Choice(alternatives)), wordings);
  }

  private TemplateException single(List<Part> parts, int open) {
    if (parts.size() == 1
        && parts.getFirst() instanceof Part.Words words
        && known.contains(words.text().strip())) {
      return new TemplateException(
          "A field needs two braces on each side. Write {{" + words.text().strip() + "}}.", open);
    }
    return new TemplateException(
        "These braces hold only one wording. Add | and another one, which may be empty.", open);
  }

  private Part hole(Token.Field field, int depth) throws TemplateException {
    if (field.name().isEmpty()) {
      throw new TemplateException(
          "This field has no name. Write one between the braces, such as {{first_name}}.",
          field.place());
    }
    if (!known.contains(field.name())) {
      throw new TemplateException(Suggestion.sentence(field.name(), known), field.place());
    }
    mentioned.add(field.name());
    Optional<String> fallback = field.fallback();
    if (depth == 0 && fallback.isEmpty()) {
      required.add(field.name());
    }
    return new Part.Hole(field.name(), fallback);
  }
}
