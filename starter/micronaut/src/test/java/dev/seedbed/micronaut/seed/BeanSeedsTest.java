package dev.seedbed.micronaut.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.RunMode;
import dev.seedbed.engine.seed.SeedDefinition;
import dev.seedbed.micronaut.DatabaseNotReady;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of seeds that are beans before any of them is made. */
class BeanSeedsTest {

    @Test
    void theAnnotationSaysAllAboutASeed() {
        with("some-seeds", seeds -> {
            SeedDefinition demo = named("demo-account", seeds.of("default"));

            assertThat(demo.environments()).containsExactlyInAnyOrder("dev", "test");
            assertThat(demo.version()).isEqualTo("2");
            assertThat(demo.after()).containsExactlyInAnyOrder("country", "plan");
            assertThat(demo.when()).isEqualTo(RunMode.ONCE);
            assertThat(demo.origin()).isEqualTo(SomeSeeds.DemoAccountSeeder.class.getName());
        });
    }

    @Test
    void whatItDoesNotSayIsTheUsual() {
        with("some-seeds", seeds -> {
            SeedDefinition country = named("country", seeds.of("default"));

            assertThat(country.environments()).isEmpty();
            assertThat(country.version()).isEqualTo("1");
            assertThat(country.after()).isEmpty();
            assertThat(country.when()).isEqualTo(RunMode.ON_CHANGE);
        });
    }

    @Test
    void aProxiedSeedIsKnownByItsOwnClass() {
        with("some-seeds", seeds -> {
            assertThat(named("the-proxied-one", seeds.of("default")).origin())
                    .isEqualTo(SomeSeeds.ProxiedSeed.class.getName());
            assertThat(named("unnamed-proxied", seeds.of("default")).origin())
                    .isEqualTo(SomeSeeds.UnnamedProxiedSeed.class.getName());
        });
    }

    @Test
    void eachDatasourceHasItsOwn() {
        with("some-seeds", seeds -> {
            assertThat(seeds.of("default"))
                    .extracting(SeedDefinition::name)
                    .containsExactlyInAnyOrder("country", "demo-account", "the-proxied-one", "unnamed-proxied");
            assertThat(seeds.of("reporting")).extracting(SeedDefinition::name).containsExactly("report");
            assertThat(seeds.datasources()).containsExactly("default", "reporting");
        });
    }

    @Test
    void noneIsMadeByAskingAndTheBeanIsMadeWhenItsSeederIsAskedFor() {
        try (ApplicationContext context = ApplicationContext.run(Map.of("some-seeds", "true"))) {
            SeedDefinition country =
                    named("country", context.getBean(BeanSeeds.class).of("default"));
            List<String> made = context.getBean(StartSeeds.Made.class).seeds;
            assertThat(made).isEmpty();

            assertThat(country.seeder().get()).isNotNull();
            assertThat(made).containsExactly("CountrySeed");
        }
    }

    @Test
    void aServiceWithoutSeedsHasNone() {
        with("anything", seeds -> assertThat(seeds.isEmpty()).isTrue());
    }

    @Test
    void aBeanThatIsNoSeederIsSaid() {
        assertThatThrownBy(() -> ApplicationContext.run(Map.of("no-seeder", "true")))
                .isInstanceOf(DatabaseNotReady.class)
                .hasMessageStartingWith(
                        "dev.seedbed.micronaut.seed.SomeSeeds$NoSeeder is annotated with @Seed and is no Seeder.");
    }

    @Test
    void comingAfterWhatIsNoSeedIsSaid() {
        with("after-no-seed", seeds -> assertThatThrownBy(() -> seeds.of("default"))
                .isInstanceOf(Problem.class)
                .hasMessageStartingWith("The seed dev.seedbed.micronaut.seed.SomeSeeds$AfterNoSeed comes after"
                        + " java.lang.String, which is no seed."));
    }

    @Test
    void comingAfterASeedOfAnotherDatasourceIsSaid() {
        Map<String, Object> both = Map.of("some-seeds", "true", "after-elsewhere", "true");
        try (ApplicationContext context = ApplicationContext.run(both)) {
            BeanSeeds seeds = context.getBean(BeanSeeds.class);
            assertThatThrownBy(() -> seeds.of("default"))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("which belongs to the datasource reporting.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "org.example.DemoAccountSeed, demo-account",
        "org.example.Outer$CountrySeeder, country",
        "Countries, countries",
        "org.example.Seed, seed"
    })
    void theNameIsToldFromTheClass(String className, String name) {
        assertThat(SeedName.of(className)).isEqualTo(name);
    }

    private static void with(String property, Consumer<BeanSeeds> test) {
        try (ApplicationContext context = ApplicationContext.run(Map.of(property, "true"))) {
            test.accept(context.getBean(BeanSeeds.class));
        }
    }

    private static SeedDefinition named(String name, List<SeedDefinition> seeds) {
        return seeds.stream()
                .filter(seed -> seed.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
