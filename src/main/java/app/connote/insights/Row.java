package app.connote.insights;

/// One row of a chart.
///
/// @param key what its invitations have in common: the id of a relationship or of a template, which
///   is empty for the writer's own, the name of a length, or a month such as `2026-11`
public record Row(String key, Share share, Standing standing) {}
