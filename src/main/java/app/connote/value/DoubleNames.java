package app.connote.value;

import app.connote.note.Tokens;
import java.util.Set;

/// Knows given names that are two words: "María José", "Mary Ann", "Jean Paul".
final class DoubleNames {
  private static final Set<String> FIRST =
      words(
          """
          ana anna anne annie antonio bobby carlos dulce eva flor francisco hans jean jesus joao
          jose juan karl luis luiz marco maria marie mary miguel paulo pedro rosa sarah
          """);

  private static final Set<String> SECOND =
      words(
          """
          alberto alejandro alice andre andres angel ann anna anne antoine antonia antonio
          baptiste beatriz belen beth bob carlos carmen carolina catarina christophe clara
          claude cristina cruz david eduarda eduardo elena elisabeth ellen enrique ester eva
          felipe fernanda fernando francisco gabriel guadalupe heinz helena henrique ignacio
          ines isabel jacques jane javier jean jesus jo joaquin jorge jose juan julia kate laura
          leticia lou louis louise lourdes luc lucia luis luisa luiz luiza lynn manuel marc
          marcelo maria marie mercedes michel miguel pablo paul paula paulo pedro peter philippe
          pierre pilar rafael ramon ricardo rita roberto rosa sofia sue teresa victor victoria
          vitoria yves
          """);

  private DoubleNames() {}

  /// Whether `first` and `second` together are one given name.
  static boolean isOne(String first, String second) {
    return FIRST.contains(Tokens.fold(first)) && SECOND.contains(Tokens.fold(second));
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+", -1));
  }
}
