package app.connote.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.linkedin.com/in/ada-example",
        "http://www.linkedin.com/in/ada-example/",
        "https://linkedin.com/in/ada-example?trk=people",
        "HTTPS://WWW.LinkedIn.com/in/Ada-Example",
        "https://uk.linkedin.com/in/ada-example/de/",
        "https://m.linkedin.com/in/ada-example#about",
        "https://www.linkedin.com/mwlite/in/ada-example",
        "https://www.linkedin.com/m/in/ada-example/",
        "https://www.linkedin.com:443/in/ada-example",
        "//www.linkedin.com/in/ada-example",
        "www.linkedin.com/in/ada-example/overlay/contact-info/",
        "linkedin.com//in//ada-example",
        "/in/ada-example/",
        "in/ada-example",
        "  linkedin.com/in/ada%2Dexample\n"
      })
  void everyFormOfAnAddressIsTheSameProfile(String address) {
    assertThat(Profile.of(address)).contains(new Profile("ada-example"));
  }

  @ParameterizedTest
  @CsvSource({
    "/in/zo%C3%AB, zoë",
    "/in/ZO%c3%8b, zoë",
    "/in/zoe%CC%88, zoë",
    "/in/zoë, zoë",
    "/in/%E6%9D%B1%E4%BA%AC-1, 東京-1",
    "/in/ada%, ada%",
    "/in/ada%2, ada%2",
    "/in/ada%zz, ada%zz",
    "/in/ada%C3, ada%c3",
    "/in/ada%C3%28-b, ada%c3%28-b"
  })
  void whatIsEncodedIsDecodedAndWhatIsBrokenStays(String address, String slug) {
    assertThat(Profile.of(address).map(Profile::slug)).contains(slug);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ada-example",
        "https://www.linkedin.com/in/",
        "https://www.linkedin.com/company/example",
        "https://www.linkedin.com/pub/ada-example/1/2/3",
        "https://www.linkedin.com.example/in/ada",
        "https://notlinkedin.com/in/ada",
        "https://example.org/?u=linkedin.com/in/ada",
        "/in/a%2Fb",
        "/in/a%00b",
        "/in/%20"
      })
  void whatIsNoProfileIsNone(String address) {
    assertThat(Profile.of(address)).isEmpty();
  }

  @Test
  void anEndlessAddressIsNone() {
    assertThat(Profile.of("/in/" + "a".repeat(2_000))).isEmpty();
  }

  @Property
  void anyTextIsAProfileOrNone(@ForAll String text) {
    Profile.of("linkedin.com/in/" + text)
        .ifPresent(profile -> assertThat(new Profile(profile.slug())).isEqualTo(profile));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ada", "a b", "a/b", "a?b", "zoe\u0308"})
  void aSlugThatNoAddressWouldGiveIsRefused(String slug) {
    assertThatThrownBy(() -> new Profile(slug)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aProfileTellsALogNothing() {
    assertThat(new Profile("ada-example")).hasToString("Profile");
  }
}
