package app.connote.history;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A person's own page on LinkedIn, known by what follows `/in/` in its address. The same person
/// has the same profile however the address was copied.
///
/// Refuses to exist when the slug is empty, has upper-case letters, or holds what ends one: blanks,
/// control characters, `/`, `?` or `#`.
///
/// @param slug what follows `/in/`, decoded, in lower case and in Unicode's composed form
public record Profile(String slug) {
  /// The most characters of an address that are looked at; browsers stop at about as many.
  private static final int LONGEST = 2_000;

  private static final Pattern SLUG = Pattern.compile("[^/?#\\s\\p{Cntrl}]+");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:(?:(?:https?:)?//)?(?:[a-z0-9-]++\\.)*linkedin\\.com\\.?(?::\\d+)?/+|/*)"
              + "(?:m/|mwlite/)?in/+([^/?#\\s]+)(?:[/?#].*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern ENCODED = Pattern.compile("(?:%[0-9a-fA-F]{2})+");

  public Profile {
    if (!SLUG.matcher(slug).matches() || !slug.equals(canonical(slug))) {
      throw new IllegalArgumentException("That is not what follows “/in/” in a profile's address.");
    }
  }

  /// The profile at `address`: with or without `https://`, `www.`, a country or `m.` before
  /// `linkedin.com`, from the path on (`/in/…`), with whatever follows the slug. Empty where it is
  /// not the address of a person's profile.
  public static Optional<Profile> of(String address) {
    Matcher found = ADDRESS.matcher(address.length() > LONGEST ? "" : address.strip());
    return Optional.of(found)
        .filter(Matcher::matches)
        .map(matched -> canonical(decoded(matched.group(1))))
        .filter(slug -> SLUG.matcher(slug).matches())
        .map(Profile::new);
  }

  /// Nothing of the person, who must not reach a log.
  @Override
  public String toString() {
    return "Profile";
  }

  /// Composing may bring forth a letter that has a lower case, and the reverse.
  private static String canonical(String slug) {
    return Normalizer.normalize(slug.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  private static String decoded(String slug) {
    return ENCODED.matcher(slug).replaceAll(run -> Matcher.quoteReplacement(letters(run.group())));
  }

  /// What the bytes that `percents` names stand for; as it is where they stand for nothing.
  private static String letters(String percents) {
    byte[] bytes = HexFormat.of().parseHex(percents.replace("%", ""));
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      return percents;
    }
  }
}
