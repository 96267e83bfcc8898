package app.connote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.compose.NoteTemplate;
import app.connote.compose.TemplateCheck;
import app.connote.note.Audience;
import app.connote.note.Field;
import app.connote.note.Relationship;
import app.connote.template.Template;
import app.connote.template.TemplateException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PackTextReportTest {
  @Test
  void onlyNotesThatGoWithAnInvitationAreOverALimit() throws TemplateException {
    assertThat(report(Audience.FIRST_CONTACT)).contains("1 over 200", "1 over 300");
    assertThat(report(Audience.AFTER_INVITATION))
        .contains("long-1 makes 1 note of")
        .doesNotContain("over");
  }

  private static String report(Audience audience) throws TemplateException {
    var name = new Field("first_name", "First name", "Priya", "Greets them.", true);
    var relationship = new Relationship("some", "Some", "People", audience, List.of(name));
    var template =
        Template.compile("Hi {{first_name}}, " + "so it went. ".repeat(30), Set.of("first_name"));
    var checked = new TemplateCheck(Shell.CHECKS.linter()).check(template, relationship);
    var out = new StringWriter();
    new PackTextReport(new PrintWriter(out), "pack.json")
        .add(
            new CheckedTemplate(
                new NoteTemplate("long-1", "some", template), relationship, 1, checked));
    return out.toString();
  }
}
