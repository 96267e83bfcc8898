package planted.app.connote.lint;

import org.languagetool.JLanguageTool;

/// Planted: LanguageTool in the domain.
public record Linguist(JLanguageTool tool) {}
