package app.connote.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
  private static final double Z95 = 1.959964;

  /// The first four are those of Newcombe, “Two-sided confidence intervals for the single
  /// proportion”, Statistics in Medicine 17 (1998), table I, method 3.
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    " 0,  20, 0,      0.1611",
    " 1,  29, 0.0061, 0.1718",
    "39,  50, 0.6476, 0.8725",
    "18,  50, 0.2414, 0.4986",
    "20,  20, 0.8389, 1",
    " 0,   0, 0,      1"
  })
  void theIntervalIsWilsons(int accepted, int sent, double low, double high) {
    Interval interval = new Share(accepted, sent).interval();

    assertThat(interval.low()).isCloseTo(low, within(0.00006));
    assertThat(interval.high()).isCloseTo(high, within(0.00006));
  }

  /// Those of Newcombe, “Interval estimation for the difference between independent proportions”,
  /// Statistics in Medicine 17 (1998), table II, method 10.
  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80,  0.0524, 0.3339",
    " 9, 10,  3, 10,  0.1705, 0.8090",
    " 6,  7,  2,  7,  0.0582, 0.8062",
    " 5, 56,  0, 29, -0.0381, 0.1926",
    " 0, 10,  0, 10, -0.2775, 0.2775",
    "10, 10,  0, 10,  0.6075, 1"
  })
  void theDifferenceIsNewcombes(int a, int m, int b, int n, double low, double high) {
    Interval difference = new Share(a, m).over(new Share(b, n), Z95);

    assertThat(difference.low()).isCloseTo(low, within(0.00006));
    assertThat(difference.high()).isCloseTo(high, within(0.00006));
  }

  @ParameterizedTest
  @CsvSource({"0.025, 1.95996", "0.005, 2.57583", "0.0005, 3.29053", "0.00001, 4.26489"})
  void theNormalDistributionsTailsAreThoseOfTheTables(double tail, double z) {
    assertThat(Normal.exceeded(tail)).isCloseTo(z, within(0.00045));
  }

  @Test
  void moreThanAllCannotHaveAccepted() {
    assertThatThrownBy(() -> new Share(3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Share(-1, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nineAreTooFewAndTenAreNot() {
    assertThat(new Share(9, 9).isTooFew()).isTrue();
    assertThat(new Share(5, 10).isTooFew()).isFalse();
  }
}
