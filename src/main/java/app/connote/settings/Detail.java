package app.connote.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Something about the writer that is told once and belongs in many notes.
public enum Detail {
  NAME(
      "my_name",
      Use.FILLS,
      "Your name",
      "Robin Vale",
      "Stands above your note in “Seen in the list”"),
  ROLE("my_role", Use.FILLS, "Your job title", "data analyst", "Stands below your name there"),
  FIELD("my_field", Use.FILLS, "Your field", "claims analytics", "What you work in"),
  COMPANY("my_company", Use.FILLS, "Your company", "Brightwater", "Where you work or hire"),
  TEAM(
      "my_team",
      Use.FILLS,
      "Your team",
      "the Fraud team",
      "As you would say it, with “the” if it needs it"),
  WORK(
      "my_work",
      Use.FILLS,
      "What you are working on",
      "our survey of tenants",
      "Begin with “my” or “our”"),
  SCHOOL(
      "school",
      Use.OFFERED,
      "Your school",
      "the University of Leeds",
      "Offered where a note asks for a school you share"),
  INTEREST(
      "my_interest",
      Use.OFFERED,
      "An interest of yours",
      "footpaths in the Peak District",
      "Offered where a note is about a shared interest"),
  OFFER(
      "offer",
      Use.OFFERED,
      "What you can offer",
      "our checklist for clinic audits",
      "Offered where a note asks for something of use to the reader");

  private enum Use {
    FILLS,
    OFFERED
  }

  private final String field;
  private final Use use;
  private final String label;
  private final String example;
  private final String purpose;

  Detail(String field, Use use, String label, String example, String purpose) {
    this.field = field;
    this.use = use;
    this.label = label;
    this.example = example;
    this.purpose = purpose;
  }

  /// The detail that belongs into the field called `field`; missing where none does.
  public static Optional<Detail> ofField(String field) {
    return Arrays.stream(values()).filter(each -> each.field.equals(field)).findFirst();
  }

  /// The detail called `id`; missing where none is.
  public static Optional<Detail> of(String id) {
    return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
  }

  /// The name used in the settings file.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether it stands in its field from the start; otherwise it is only offered there, because
  /// what fits depends on the reader.
  boolean fills() {
    return use == Use.FILLS;
  }

  /// What stands above the input.
  public String label() {
    return label;
  }

  /// A value that a person might type.
  public String example() {
    return example;
  }

  /// What it is for or how to write it, in a few words.
  public String purpose() {
    return purpose;
  }
}
