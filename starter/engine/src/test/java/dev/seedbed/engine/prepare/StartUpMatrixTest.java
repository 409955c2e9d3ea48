package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.prepare.DatabaseState.Name;
import dev.seedbed.engine.problem.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a database, met by a start in every mode, with init SQL and without. */
class StartUpMatrixTest {

    private static final String PLAN = "create table plan (id int primary key);";
    private static final String ACCOUNT = "create table account (id int primary key);";

    @TempDir
    Path temporary;

    record Case(Name state, Mode mode, boolean init) {
        @Override
        public String toString() {
            return state + ", " + mode + (init ? ", with init SQL" : ", without init SQL");
        }
    }

    static Stream<Case> cases() {
        return Arrays.stream(Name.values()).flatMap(state -> Arrays.stream(Mode.values())
                .flatMap(mode -> Stream.of(new Case(state, mode, true), new Case(state, mode, false))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aStartDoesWhatTheStateAsksFor(Case given) {
        TestService service = service(given);
        States.bring(service, given.state());
        String before = everything(service);
        service.mode(given.mode()).lockTimeout(Duration.ofMillis(700));

        String outcome = start(service);

        assertThat(outcome).isEqualTo(expected(given));
        if (changes(given)) {
            assertThat(service.tables()).contains("plan").contains("account");
            assertThat(service.start().steps())
                    .extracting(PreparationReport.Timing::name)
                    .containsExactly("inspect");
        } else {
            assertThat(everything(service)).isEqualTo(before);
        }
    }

    private TestService service(Case given) {
        TestService service = TestService.in(temporary).migration("V1__plan.sql", PLAN);
        if (given.init()) {
            service.init("-- seedbed:version 1\n" + PLAN);
        }
        return service.migration("V2__account.sql", ACCOUNT);
    }

    private static boolean changes(Case given) {
        return given.mode() == Mode.PREPARE && (given.state() == Name.EMPTY || given.state() == Name.BEHIND);
    }

    private static String expected(Case given) {
        if (given.mode() == Mode.OFF) {
            return "left alone";
        }
        return switch (given.state()) {
            case AT_HEAD -> "AT_HEAD";
            case AHEAD -> "AT_HEAD with a warning";
            case EMPTY -> given.mode() == Mode.PREPARE ? "INITIALISED" : "is not at head: it is empty";
            case BEHIND ->
                given.mode() == Mode.PREPARE ? "MIGRATED" : "is not at head: it is at 1, pending: 2 (account)";
            case UNMANAGED ->
                given.mode() == Mode.PREPARE
                        ? "has objects, but no migration history"
                        : "is not at head: it has objects, but no migration history";
            case DIVERGED ->
                given.mode() == Mode.PREPARE
                        ? "and the code have diverged"
                        : "is not at head: it and the code have diverged";
            case FAILED ->
                given.mode() == Mode.PREPARE
                        ? "has a migration that broke half-way: 3 (slow)"
                        : "is not at head: a migration broke half-way: 3 (slow)";
        };
    }

    private static String start(TestService service) {
        try {
            Optional<PreparationReport> report = service.startIfOn();
            return report.map(done -> done.outcome() + (done.warnings().isEmpty() ? "" : " with a warning"))
                    .orElse("left alone");
        } catch (Problem problem) {
            return problem.happened()
                    .replaceAll("^default: The database \"\\w+\" \\(schema \"public\"\\) ", "")
                    .replaceAll(": \\S+ was changed.*", "")
                    .replaceAll("\\.$", "");
        }
    }

    /** Every object with its file number, and every row of the history: what a start that changes nothing leaves. */
    private static String everything(TestService service) {
        String objects = service.query("select relname || ' ' || relfilenode from pg_class"
                + " where relnamespace = 'public'::regnamespace and relname !~ '^seedbed_' order by 1");
        return objects.contains("flyway_schema_history") ? objects + service.history() : objects;
    }
}
