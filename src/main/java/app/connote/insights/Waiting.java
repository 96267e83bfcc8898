package app.connote.insights;

/// How many days those who accepted took. Whoever has not accepted yet may still do so, and would
/// make every number larger.
///
/// @param accepted of how many invitations it is known
/// @param quarter within how many days a quarter of them was accepted
/// @param half within how many days half of them was
/// @param threeQuarters within how many days three quarters of them were
public record Waiting(int accepted, int quarter, int half, int threeQuarters) {}
