package dev.seedbed.engine.operate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.prepare.Aim;
import dev.seedbed.engine.prepare.DatabaseState.Name;
import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.engine.prepare.SeedChoice;
import dev.seedbed.engine.prepare.States;
import dev.seedbed.engine.prepare.TestSeeds;
import dev.seedbed.engine.prepare.TestService;
import dev.seedbed.engine.prepare.ToldProblem;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.SeedReport;
import dev.seedbed.engine.seed.SeedState;
import java.nio.file.Path;
import java.util.Set;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Seeds that somebody asks for, and nothing else. */
class SeedsByNameTest {

    @TempDir
    Path temporary;

    private TestService service;

    @BeforeEach
    void aService() {
        service = TestService.in(temporary)
                .environment("dev")
                .migration("V1__sown.sql", TestSeeds.TABLE)
                .migration("V2__account.sql", "create table account (id int);")
                .seed(TestSeeds.sows("country"))
                .seed(TestSeeds.sows("currency"))
                .seed(TestSeeds.only("demo", "dev"))
                .seed(TestSeeds.only("proof", "test"));
    }

    @Test
    void theOneThatIsNamedRunsAndNoOther() {
        service.to(Aim.head().withoutSeeds());

        PreparationReport report = seed(SeedChoice.of(Set.of("currency")));

        assertThat(service.sown()).isEqualTo("currency");
        assertThat(report.seeds())
                .filteredOn(SeedReport::ran)
                .extracting(SeedReport::name)
                .containsExactly("currency");
        assertThat(report.seeds())
                .filteredOn(seed -> seed.name().equals("country"))
                .singleElement()
                .satisfies(seed -> assertThat(seed.state()).isEqualTo(SeedState.PENDING));
        assertThat(service.start().seeds()).extracting(SeedReport::state).doesNotContain(SeedState.PENDING);
        assertThat(service.sown()).isEqualTo("currency\ncountry\ndemo");
    }

    @Test
    void withoutANameAllThatAreDueRun() {
        service.to(Aim.head().withoutSeeds());

        seed(SeedChoice.due());

        assertThat(service.sown()).isEqualTo("country\ncurrency\ndemo");
        assertThat(service.start().steps()).hasSize(1);
    }

    @Test
    void whatHasRunRunsAgainOnlyByForce() {
        service.start();

        seed(SeedChoice.of(Set.of("country")));
        assertThat(service.sown()).isEqualTo("country\ncurrency\ndemo");

        seed(SeedChoice.of(Set.of("country")).forced());
        assertThat(service.sown()).isEqualTo("country\ncurrency\ndemo\ncountry");

        seed(SeedChoice.due().forced());
        assertThat(service.sown()).isEqualTo("country\ncurrency\ndemo\ncountry\ncountry\ncurrency\ndemo");
        assertThat(service.start().seeds()).extracting(SeedReport::ran).doesNotContain(true);
    }

    @Test
    void aNameThatNoSeedHas() {
        service.start();

        assertThatSeeding(Problem.Kind.USAGE, "curency")
                .isEqualTo(
                        """
                        default: No seed is called "curency".
                          Why:  The seeds are "currency", "country", "demo", "proof".
                          Next: Correct the name. Nothing was changed.""");
        assertThat(service.sown()).isEqualTo("country\ncurrency\ndemo");
    }

    @Test
    void aServiceWithoutSeedsHasNoName() {
        service.withoutSeed("country")
                .withoutSeed("currency")
                .withoutSeed("demo")
                .withoutSeed("proof")
                .start();

        assertThatSeeding(Problem.Kind.USAGE, "country").contains("This datasource has no seeds.");
    }

    @Test
    void aSeedOfAnotherEnvironmentIsRefused() {
        service.start();

        assertThatSeeding(Problem.Kind.REFUSED, "proof")
                .isEqualTo(
                        """
                        default: The seed "proof" does not belong to this environment.
                          Why:  It belongs to test.
                          Next: Run it where it belongs: --environment, or MICRONAUT_ENVIRONMENTS.""");
    }

    @Test
    void aSeedOfOneEnvironmentIsRefusedOnADatabaseThatBelongsToNone() {
        service.plainFlyway().migrate();

        assertThatSeeding(Problem.Kind.REFUSED, "demo")
                .isEqualTo("default: The seed \"demo\" may not run in this database.\n"
                        + "  Why:  It is limited to certain environments, and the database existed before, and it is not recorded"
                        + " which environment it belongs to.\n"
                        + "  Next: If it belongs to \"dev\": UPDATE seedbed_state SET stamp = E'dev', or db"
                        + " set-environment dev (add the dependency dev.seedbed:seedbed-cli). Nothing was changed.");
        assertThat(seed(SeedChoice.of(Set.of("country"))).seeds())
                .filteredOn(SeedReport::ran)
                .extracting(SeedReport::name)
                .containsExactly("country");
    }

    @ParameterizedTest
    @EnumSource(
            value = Name.class,
            names = {"EMPTY", "UNMANAGED", "BEHIND", "DIVERGED", "FAILED"})
    void theSchemaHasToBeAtHead(Name state) {
        States.bring(service, state);
        if (state == Name.DIVERGED) {
            service.migration("V2__account.sql", "create table account (id int); -- edited");
        }
        String before = States.everything(service);

        assertThatSeeding(Problem.Kind.NOT_AT_HEAD, "country").contains("is not at head, and seeds run at head only: ");

        assertThat(States.everything(service)).isEqualTo(before);
    }

    @Test
    void theWholeMessageWhereItIsBehind() {
        States.bring(service, Name.BEHIND);

        assertThatSeeding(Problem.Kind.NOT_AT_HEAD, "country")
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") is not at head, and seeds run at head only: it is at 1, pending: 2 (account).
                          Why:  They are written for the newest schema.
                          Next: Bring it to head first: db migrate, or db init where it has no history yet.""");
    }

    private PreparationReport seed(SeedChoice choice) {
        return service.to(Aim.seeds(choice));
    }

    private AbstractStringAssert<?> assertThatSeeding(Problem.Kind kind, String name) {
        return assertThat(ToldProblem.by(service, () -> seed(SeedChoice.of(Set.of(name))))
                .of(kind)
                .text());
    }
}
