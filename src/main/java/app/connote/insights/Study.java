package app.connote.insights;

import java.util.List;
import java.util.Optional;

/// Figures that somebody else has published.
///
/// @param size how many invitations there were in all, as published
/// @param note what to bear in mind with them
public record Study(String size, List<Arm> arms, String note) {
  /// What has been published, as far as it is known, as of 2026-11. The studies contradict each
  /// other, and none says how its invitations were chosen.
  public static final List<Study> ALL =
      List.of(
          new Study(
              "100 invitations",
              List.of(
                  Arm.of("No note", new Share(18, 50)), Arm.of("Personal note", new Share(39, 50))),
              "One writer’s test with 50 invitations of each kind."),
          new Study(
              "200 invitations",
              List.of(Arm.of("No note", 64), Arm.of("Template", 76), Arm.of("Tailored note", 88)),
              "How many there were of each kind is not said, so no interval can be given."),
          new Study(
              "20 million attempts",
              List.of(Arm.of("No note", 26.37), Arm.of("With a note", 26.42)),
              "Accepted alike; but 5.4\u00a0% answered without a note and 9.4\u00a0% with one."),
          new Study(
              "One job seeker",
              List.of(),
              "Went the other way: fewer accepted with a note than without. Figures do not"
                  + " compare."));

  public Study {
    arms = List.copyOf(arms);
  }

  /// One kind of invitation in a study.
  ///
  /// @param percent the share that was accepted, in per cent, as published
  /// @param share the counts, where they were published
  public record Arm(String name, double percent, Optional<Share> share) {
    static Arm of(String name, double percent) {
      return new Arm(name, percent, Optional.empty());
    }

    static Arm of(String name, Share share) {
      return new Arm(name, share.rate() * 100, Optional.of(share));
    }
  }
}
