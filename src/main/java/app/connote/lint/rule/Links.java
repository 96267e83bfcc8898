package app.connote.lint.rule;

import app.connote.lint.Question;
import app.connote.lint.Reading;
import app.connote.note.Note;
import app.connote.note.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds web addresses, also those without "http" in front.
///
/// A company that is named like one ("Booking.com", "at monday.com") is none, and neither is an
/// email address.
final class Links {
  private static final Question<List<Span>> PLACES = Links::look;
  private static final Question<Cover> COVER = reading -> new Cover(reading.once(PLACES));
  private static final String OPENING = "(<[{“‘\"'";
  private static final String CLOSING = ")>]}”’\"'.,;:!?…";
  private static final Set<String> DOMAINS =
      Set.of(
          "com", "org", "net", "io", "dev", "app", "ai", "co", "uk", "edu", "gov", "info", "biz",
          "eu", "de", "fr", "nl", "se", "ch", "ca", "au", "ie", "nz", "jp", "br", "pl", "tv", "ly",
          "gg", "xyz", "tech", "blog", "page", "site", "online", "shop", "design", "studio", "link",
          "example", "health", "cloud");

  /// Words before the name of a company rather than an address.
  private static final Set<String> BEFORE_A_COMPANY =
      Set.of(
          "at", "for", "from", "with", "by", "joined", "join", "of", "like", "through", "via", "on",
          "and");

  /// Words before those which make an address of it after all: "find me at …".
  private static final Set<String> BEFORE_AN_ADDRESS =
      Set.of("me", "us", "more", "it", "this", "site", "website", "portfolio", "out", "page");

  private Links() {}

  /// Where addresses stand in the note, in order.
  static List<Span> in(Reading reading) {
    return reading.once(PLACES);
  }

  /// Whether `place` shares a unit with an address.
  static boolean touch(Span place, Reading reading) {
    return reading.once(COVER).touches(place);
  }

  private static List<Span> look(Reading reading) {
    Note note = reading.note();
    var found = new ArrayList<Span>();
    for (int at = 0; at < note.words().size(); at++) {
      Span bare = bare(note.words().get(at), note.text());
      if (isMarked(bare.of(note.text())) || isDomain(at, bare, note)) {
        found.add(bare);
      }
    }
    return List.copyOf(found);
  }

  private static Span bare(Span word, String text) {
    int start = word.start();
    int end = word.end();
    while (start < end && OPENING.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isMarked(String word) {
    return word.regionMatches(true, 0, "http://", 0, 7)
        || word.regionMatches(true, 0, "https://", 0, 8)
        || (word.regionMatches(true, 0, "www.", 0, 4) && word.length() > 6);
  }

  private static boolean isDomain(int at, Span bare, Note note) {
    String word = bare.of(note.text());
    int slash = word.indexOf('/');
    String host = slash < 0 ? word : word.substring(0, slash);
    int dot = host.lastIndexOf('.');
    return dot > 0
        && DOMAINS.contains(host.substring(dot + 1))
        && host.chars().allMatch(Links::isHostPart)
        && !host.contains("..")
        && (slash > 0 || (isSmall(host) && !isCompany(at, note)));
  }

  private static boolean isHostPart(int unit) {
    return unit < 128 && (Character.isLetterOrDigit(unit) || unit == '.' || unit == '-');
  }

  private static boolean isSmall(String host) {
    return host.charAt(0) != '.' && host.equals(host.toLowerCase(Locale.ROOT));
  }

  private static boolean isCompany(int at, Note note) {
    String before = wordAt(at - 1, note);
    return BEFORE_A_COMPANY.contains(before) && !BEFORE_AN_ADDRESS.contains(wordAt(at - 2, note));
  }

  private static String wordAt(int at, Note note) {
    return at < 0 ? "" : note.words().get(at).of(note.text()).toLowerCase(Locale.ROOT);
  }
}
