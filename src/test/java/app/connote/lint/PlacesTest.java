package app.connote.lint;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.note.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlacesTest {
  @Property(edgeCases = EdgeCasesMode.NONE)
  void aPlaceIsTouchedWhereOneOfThemOverlapsIt(
      @ForAll("spans") List<Span> spans, @ForAll("span") Span asked) {
    assertThat(new Places(spans).overlap(asked))
        .isEqualTo(spans.stream().anyMatch(asked::overlaps));
  }

  @Provide
  Arbitrary<Span> span() {
    Arbitrary<Integer> starts = Arbitraries.integers().between(0, 12);
    Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 4);
    return Combinators.combine(starts, lengths)
        .as((start, length) -> new Span(start, start + length));
  }

  @Provide
  Arbitrary<List<Span>> spans() {
    return span().list().ofMaxSize(6);
  }
}
