package dev.seedbed.engine.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.prepare.DatabaseState.Name;
import dev.seedbed.engine.prepare.Inspection;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.States;
import dev.seedbed.engine.prepare.TestService;
import dev.seedbed.engine.prepare.ToldProblem;
import dev.seedbed.engine.problem.Problem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdoptionTest {

    @TempDir
    Path temporary;

    private TestService service;

    @BeforeEach
    void aService() {
        service = TestService.in(temporary)
                .migration("V1__plan.sql", "create table plan (id int);")
                .migration("V2__account.sql", "create table account (id int);");
    }

    @Test
    void anUnmanagedDatabaseIsTakenOverAndNothingRuns() {
        service.execute("create table plan (id int)");

        Adoption.Report report = adopt("1");

        assertThat(report)
                .isEqualTo(new Adoption.Report(
                        Name.UNMANAGED,
                        List.of(new Inspection.FoundObject("table", "public", "plan")),
                        Optional.of(Version.of("1"))));
        assertThat(service.history()).isEqualTo("1 BASELINE t");
        assertThat(service.tables()).isEqualTo("plan");
        assertThat(Arrays.stream(service.plainFlyway().info().pending())
                        .map(info -> info.getVersion().toString()))
                .containsExactly("2");
        assertThat(service.plainFlyway().migrate().migrationsExecuted).isEqualTo(1);
    }

    @Test
    void withoutAVersionTheInitSqlsIsTaken() {
        service.init("-- seedbed:version 2\nselect 1;").execute("create table plan (id int)");

        assertThat(adopt(null).baseline()).contains(Version.of("2"));
    }

    @Test
    void theTablesOfAnotherProtectedEnvironmentAreNotAdopted() {
        service.execute("create table plan (id int)");
        service.environmentChange().to("prod");
        service.environment("dev");

        assertThat(ToldProblem.withoutAChange(service, () -> adopt("1"))
                        .of(Problem.Kind.REFUSED)
                        .text())
                .startsWith(
                        "default: The database \"test\" (schema \"public\") belongs to the environment \"prod\", and this"
                                + " service runs under \"dev\".");
    }

    @Test
    void withoutAVersionAndInitSqlNothingIsTaken() {
        service.execute("create table plan (id int)");

        assertThat(ToldProblem.by(service, () -> adopt(null))
                        .of(Problem.Kind.USAGE)
                        .text())
                .isEqualTo(
                        """
                        default: The database "test" (schema "public") has no history, and its version is not given.
                          Why:  There is no init SQL either, whose version it could be taken for.
                          Next: Say which version it is at: db adopt --version <version>. Nothing was changed.""");
        assertThat(service.query("select to_regclass('flyway_schema_history') is null"))
                .isEqualTo("t");
    }

    @Test
    void aVersionThatNobodyKnowsIsNotTaken() {
        service.execute("create table plan (id int)");

        assertThat(catchThrowableOfType(Problem.class, () -> adopt("3")))
                .hasMessageStartingWith("default: There is no version 3.");
        assertThat(service.query("select to_regclass('flyway_schema_history') is null"))
                .isEqualTo("t");
    }

    @ParameterizedTest
    @EnumSource(value = Name.class, mode = EnumSource.Mode.EXCLUDE, names = "UNMANAGED")
    void inAnyOtherStateNothingIsChanged(Name state) {
        States.bring(service, state);
        String before = States.everything(service);

        assertThat(adopt("1").baseline()).isEmpty();

        assertThat(States.everything(service)).isEqualTo(before);
    }

    private Adoption.Report adopt(@Nullable String version) {
        try (Preparation preparation = service.preparation()) {
            return new Adoption(preparation).at(Optional.ofNullable(version).map(Version::of));
        }
    }
}
