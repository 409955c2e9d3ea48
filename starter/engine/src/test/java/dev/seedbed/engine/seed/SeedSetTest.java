package dev.seedbed.engine.seed;

import static dev.seedbed.engine.seed.TestSeed.seed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SeedSetTest {

    @Test
    void eachComesAfterThoseThatItNamesAndElseByName() {
        assertThat(order(seed("a").after("d"), seed("b"), seed("c").after("a", "b"), seed("d")))
                .isEqualTo("b d a c");
    }

    @Test
    void theOrderIsTheSameHoweverTheSeedsWereFound() {
        assertThat(order(
                        seed("c").after("a", "b"),
                        seed("d"),
                        seed("b"),
                        seed("a").after("d")))
                .isEqualTo("b d a c");
    }

    @Test
    void aNameThatIsGivenTwiceCountsOnce() {
        assertThat(order(seed("a").after("b", "b"), seed("b"))).isEqualTo("b a");
    }

    @Test
    void noSeedsAreASetToo() {
        assertThat(SeedSet.of(List.of()).isEmpty()).isTrue();
    }

    @Test
    void theFactsAreWhatDecidesWhetherAndWhenASeedRuns() {
        SeedSet seeds = set(seed("b").in("test", "dev").version("2").once().after("c", "a"), seed("a"), seed("c"));

        assertThat(seeds.facts())
                .isEqualTo(Map.of("a", "|1|ON_CHANGE|", "b", "dev,test|2|ONCE|a,c", "c", "|1|ON_CHANGE|"));
    }

    @Test
    void aCircleIsToldWithItsPath() {
        assertThat(Told.by(() -> set(
                        seed("start").after("plan"),
                        seed("plan").after("country"),
                        seed("country").after("account"),
                        seed("account").after("plan"),
                        seed("free"))))
                .isEqualTo(
                        """
                        The seeds come after each other in a circle: account → plan → country → account.
                          Why:  The arrow reads "comes after"; "account" is com.acme.account, "plan" is com.acme.plan, "country" is com.acme.country.
                          Next: Take one of these names out of what its seed comes after.""");
    }

    @Test
    void aSeedThatComesAfterItselfIsACircle() {
        assertThat(Told.by(() -> set(seed("a").after("a"))))
                .isEqualTo(
                        """
                        The seeds come after each other in a circle: a → a.
                          Why:  The arrow reads "comes after"; "a" is com.acme.a.
                          Next: Take one of these names out of what its seed comes after.""");
    }

    @Test
    void anUnknownNameIsToldWithTheNearestOnes() {
        assertThat(Told.by(() -> set(
                        seed("account").after("contry"),
                        seed("country"),
                        seed("county"),
                        seed("plan"),
                        seed("something-else"))))
                .isEqualTo(
                        """
                        The seed "account" (com.acme.account) comes after "contry", and no seed is called that.
                          Why:  The nearest names are "country", "county", "plan"; seeds of other datasources are not known here.
                          Next: Correct the name, or take it out of what the seed comes after.""");
    }

    @Test
    void anUnknownNameWhereThereIsNoOtherSeed() {
        assertThat(Told.by(() -> set(seed("account").after("country"))))
                .isEqualTo(
                        """
                        The seed "account" (com.acme.account) comes after "country", and no seed is called that.
                          Why:  There is no other seed; seeds of other datasources are not known here.
                          Next: Correct the name, or take it out of what the seed comes after.""");
    }

    @Test
    void twoSeedsOfOneNameAreToldWithBothOrigins() {
        assertThat(Told.by(() -> SeedSet.of(List.of(
                        seed("country").from("db/seed/20-country.csv"),
                        seed("country").from("com.acme.CountrySeed"),
                        seed("plan").definition()))))
                .isEqualTo(
                        """
                        More than one seed is called "country": com.acme.CountrySeed and db/seed/20-country.csv.
                          Why:  The name tells seeds apart, in the ledger and where one comes after another.
                          Next: Give one of them another name; a file's name is what stands between its number and its ending.""");
    }

    @Test
    void anEmptyNameIsToldWithItsOrigin() {
        assertThat(Told.by(() -> SeedSet.of(List.of(seed("").from("com.acme.CountrySeed")))))
                .isEqualTo(
                        """
                        The seed com.acme.CountrySeed cannot be called "".
                          Why:  A name has 1 to 200 characters, none of them a comma or a control character, and no blank at its ends.
                          Next: Give it another name.""");
    }

    @Test
    void namesThatListsAndLogsWouldGarbleAreRefused() {
        assertThat(Told.by(() -> set(seed("a,b")))).startsWith("The seed com.acme.a,b cannot be called \"a,b\".");
        assertThat(Told.by(() -> set(seed(" a")))).startsWith("The seed com.acme. a cannot be called \" a\".");
        assertThat(Told.by(() -> SeedSet.of(List.of(seed("a\nb").from("X")))))
                .startsWith("The seed X cannot be called \"a?b\".");
        assertThat(Told.by(() -> SeedSet.of(List.of(seed("a".repeat(201)).from("X")))))
                .startsWith("The seed X cannot be called \"" + "a".repeat(200) + "…\".");
    }

    private static SeedSet set(TestSeed... seeds) {
        return SeedSet.of(Arrays.stream(seeds).map(TestSeed::definition).toList());
    }

    private static String order(TestSeed... seeds) {
        return set(seeds).ordered().stream().map(SeedDefinition::name).collect(Collectors.joining(" "));
    }
}
