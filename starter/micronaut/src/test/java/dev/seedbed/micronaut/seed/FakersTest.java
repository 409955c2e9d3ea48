package dev.seedbed.micronaut.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.seed.SeedContext;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.datafaker.Faker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Everybody gets the same people. */
@Isolated("changes the locale of the whole JVM")
class FakersTest {

    @Test
    void twoDevelopersHaveTheSameRows() {
        assertThat(people(Fakers.of(numbered(42)))).isEqualTo(people(Fakers.of(numbered(42))));
        assertThat(people(Fakers.of(numbered(42)))).isNotEqualTo(people(Fakers.of(numbered(43))));
    }

    @Test
    void theMachinesLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        List<String> here = people(Fakers.of(numbered(42)));
        try {
            Locale.setDefault(Locale.JAPAN);
            assertThat(people(Fakers.of(numbered(42)))).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aLocaleCanBeAskedFor() {
        assertThat(Fakers.of(numbered(42), Locale.GERMANY).getContext().getLocale())
                .isEqualTo(Locale.GERMANY);
    }

    private static List<String> people(Faker faker) {
        List<String> people = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            people.add(faker.name().fullName() + ", " + faker.address().fullAddress() + ", "
                    + faker.internet().emailAddress());
        }
        return people;
    }

    private static SeedContext numbered(long number) {
        return (SeedContext) Proxy.newProxyInstance(
                FakersTest.class.getClassLoader(), new Class<?>[] {SeedContext.class}, (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("randomSeed");
                    return number;
                });
    }
}
