package app.connote.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;

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

  private static final String HOST = "linkedin.com";

  public Profile {
    if (!isSlug(slug)) {
      throw new IllegalArgumentException("That is not what follows “/in/” in a profile's address.");
    }
  }

  /// The profile at `address`: with or without `https://`, `www.`, a country or `m.` before
  /// `linkedin.com`, from the path on (`/in/…`), with whatever follows the slug. Empty where it is
  /// not the address of a person's profile.
  public static Optional<Profile> of(String address) {
    return address.length() > LONGEST
        ? Optional.empty()
        : slugIn(path(address.strip().toLowerCase(Locale.ROOT)))
            .map(slug -> canonical(decoded(slug)))
            .filter(Profile::isSlug)
            .map(Profile::new);
  }

  /// Nothing of the person, who must not reach a log.
  @Override
  public String toString() {
    return "Profile";
  }

  /// What follows LinkedIn's own name in `address`; nothing where the page is somebody else's.
  private static String path(String address) {
    String plain = before('#', before('?', address));
    String named = after("//", after("http:", after("https:", plain)));
    String host = before(':', before('/', named));
    boolean isOurs = host.equals(HOST) || host.equals(HOST + ".") || host.endsWith("." + HOST);
    boolean isPath = host.isEmpty() || host.equals("in");
    return isOurs ? named.substring(before('/', named).length()) : isPath ? named : "";
  }

  /// What stands after `in` in `path`, which pages for small screens put a word before.
  private static Optional<String> slugIn(String path) {
    var steps = new StringTokenizer(path, "/");
    while (steps.hasMoreTokens()) {
      String step = steps.nextToken();
      if (step.equals("in") && steps.hasMoreTokens()) {
        return Optional.of(steps.nextToken());
      }
      if (!step.equals("m") && !step.equals("mwlite")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String before(char end, String text) {
    int at = text.indexOf(end);
    return at < 0 ? text : text.substring(0, at);
  }

  private static String after(String start, String text) {
    return text.startsWith(start) ? text.substring(start.length()) : text;
  }

  private static boolean isSlug(String text) {
    return !text.isEmpty() && text.equals(canonical(text)) && text.chars().noneMatch(Profile::ends);
  }

  private static boolean ends(int unit) {
    return "/?#".indexOf(unit) >= 0
        || Character.isISOControl(unit)
        || Character.isWhitespace(unit)
        || Character.isSpaceChar(unit);
  }

  private static String canonical(String slug) {
    return Normalizer.normalize(slug.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  /// `slug` with each run of encoded bytes put for the letters they stand for.
  private static String decoded(String slug) {
    var text = new StringBuilder();
    for (int at = 0; at < slug.length(); ) {
      int end = at;
      while (isEncoded(slug, end)) {
        end += 3;
      }
      text.append(end > at ? letters(slug.substring(at, end)) : slug.charAt(at));
      at = Math.max(end, at + 1);
    }
    return text.toString();
  }

  private static boolean isEncoded(String slug, int at) {
    return at + 2 < slug.length()
        && slug.charAt(at) == '%'
        && HexFormat.isHexDigit(slug.charAt(at + 1))
        && HexFormat.isHexDigit(slug.charAt(at + 2));
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
