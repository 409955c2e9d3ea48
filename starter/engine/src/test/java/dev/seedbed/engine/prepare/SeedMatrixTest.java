package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.prepare.DatabaseState.Name;
import dev.seedbed.engine.problem.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a database, met in every mode, with a seed that waits and without. */
class SeedMatrixTest {

    @TempDir
    Path temporary;

    record Case(Name state, Mode mode, boolean pending) {
        @Override
        public String toString() {
            return state + ", " + mode + (pending ? ", a seed waits" : ", nothing waits");
        }
    }

    static Stream<Case> cases() {
        return Arrays.stream(Name.values()).flatMap(state -> Arrays.stream(Mode.values())
                .flatMap(mode -> Stream.of(new Case(state, mode, true), new Case(state, mode, false))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void seedsRunWhereTheSchemaComesToHeadAndNowhereElse(Case given) {
        TestService service = TestService.in(temporary)
                .migration("V1__sown.sql", TestSeeds.TABLE)
                .migration("V2__more.sql", "create table more (id int);");
        bringTo(given.state(), service);
        if (given.pending()) {
            service.seed(TestSeeds.sows("country"));
        }
        service.mode(given.mode()).lockTimeout(Duration.ofMillis(700));

        String outcome = start(service);

        assertThat(outcome).isEqualTo(expected(given));
        assertThat(sown(service)).isEqualTo(seeds(given) ? List.of("country") : List.of());
        assertThat(service.isLocked()).isFalse();
        if (seeds(given)) {
            assertThat(service.start().steps()).hasSize(1);
            assertThat(sown(service)).hasSize(1);
        }
    }

    private static void bringTo(Name state, TestService service) {
        switch (state) {
            case EMPTY -> {}
            case UNMANAGED -> service.execute("create table customer (id int)");
            case BEHIND -> service.replica().without("V2__more.sql").start();
            case AT_HEAD -> service.start();
            case AHEAD ->
                service.replica()
                        .migration("V3__still_more.sql", "create table still_more (id int)")
                        .start();
            case DIVERGED -> {
                service.start();
                service.migration("V2__more.sql", "create table more (id bigint);");
            }
            case FAILED -> {
                service.start();
                service.execute("insert into flyway_schema_history select max(installed_rank) + 1, '3', 'slow', 'SQL',"
                        + " 'V3__slow.sql', 1, 'postgres', now(), 0, false from flyway_schema_history");
            }
        }
    }

    private static boolean seeds(Case given) {
        return given.pending()
                && given.mode() == Mode.PREPARE
                && List.of(Name.EMPTY, Name.BEHIND, Name.AT_HEAD).contains(given.state());
    }

    private static String expected(Case given) {
        if (given.mode() == Mode.OFF) {
            return "left alone";
        }
        if (given.mode() != Mode.PREPARE) {
            return switch (given.state()) {
                case AT_HEAD -> given.pending() ? "is not seeded: country has not run yet" : "AT_HEAD";
                case AHEAD -> "AT_HEAD";
                default -> "is not at head";
            };
        }
        return switch (given.state()) {
            case EMPTY -> "INITIALISED";
            case BEHIND -> "MIGRATED";
            case AT_HEAD -> given.pending() ? "SEEDED" : "AT_HEAD";
            case AHEAD -> "AT_HEAD";
            case UNMANAGED -> "has objects, but no migration history";
            case DIVERGED -> "and the code have diverged";
            case FAILED -> "has a migration that broke half-way";
        };
    }

    private static String start(TestService service) {
        try {
            Optional<PreparationReport> report = service.startIfOn();
            return report.map(done -> done.outcome().toString()).orElse("left alone");
        } catch (Problem problem) {
            return problem.happened()
                    .replaceAll("^default: The database \"\\w+\" \\(schema \"public\"\\) ", "")
                    .replaceAll("^(is not at head|has a migration that broke half-way): .*", "$1")
                    .replaceAll("\\.$", "");
        }
    }

    private static List<String> sown(TestService service) {
        boolean exists = service.query("select to_regclass('sown') is not null").equals("t");
        return exists ? service.sown().lines().toList() : List.of();
    }
}
