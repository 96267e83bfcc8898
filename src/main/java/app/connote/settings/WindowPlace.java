package app.connote.settings;

/// Where the window was and how large, in JavaFX's logical pixels.
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}
