package dev.seedbed.engine.seed;

import static dev.seedbed.engine.seed.TestSeed.seed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.jdbc.lock.PreparationLock;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.upsert.SeedCounts;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final SeededService service = new SeededService();

    @Test
    void aDatabaseWithoutLedgerHasNoEntries() throws SQLException {
        assertThat(read()).isEmpty();
    }

    @Test
    void entriesSayWhatTheTableHolds() throws SQLException {
        service.start(seed("a").in("test", "dev").doing(context -> context.changed(new SeedCounts(1, 2, 3, 4))));
        assertThatThrownBy(() -> service.start(seed("a").in("dev").version("2").sql("select 1 / 0")))
                .isInstanceOf(Problem.class);

        LedgerEntry entry = read().get(0);

        assertThat(entry.ranOn()).isNotNull();
        assertThat(entry.failedOn()).isAfter(entry.ranOn());
        assertThat(entry)
                .usingRecursiveComparison()
                .ignoringFields("ranOn", "failedOn", "executionMs")
                .isEqualTo(
                        new LedgerEntry(
                                "a",
                                "1",
                                List.of("dev", "test"),
                                "dev",
                                "com.acme.a",
                                null,
                                "postgres",
                                0,
                                new SeedCounts(1, 2, 3, 4),
                                "2",
                                null,
                                "ERROR: division by zero\nIts transaction was rolled back, and it runs again at the next start."));
    }

    @Test
    void seedsOfTheSameVersionAndOtherCodeAreFound() throws SQLException {
        service.start(List.of(coded("a", "1", "before"), coded("b", "1", "before"), coded("c", "1", "")));

        assertThat(changedSince(coded("a", "1", "before"), coded("b", "1", "after"), coded("c", "1", "after")))
                .containsExactly("b");
        assertThat(changedSince(coded("a", "2", "after"), coded("new", "1", "after"), coded("b", "1", "")))
                .isEmpty();
    }

    @Test
    void aLedgerOfAnEarlierVersionKnowsNoCodeUntilItIsCompleted() throws SQLException {
        service.start(List.of(coded("a", "1", "before")));
        service.execute("alter table seedbed_seed_history drop column code");
        assertThat(changedSince(coded("a", "1", "after"))).isEmpty();

        service.start(List.of(coded("a", "2", "before")));

        assertThat(changedSince(coded("a", "2", "after"))).containsExactly("a");
    }

    private static SeedDefinition coded(String name, String version, String code) {
        return new SeedDefinition(
                name,
                Set.of(),
                version,
                List.of(),
                Set.of(),
                RunMode.ON_CHANGE,
                "com.acme",
                () -> context -> {},
                () -> code);
    }

    private List<String> changedSince(SeedDefinition... seeds) throws SQLException {
        try (Connection connection = service.database.connect()) {
            return SeededService.LEDGER.changedSince(connection, List.of(seeds));
        }
    }

    @Test
    void theServersDigestIsOurs() throws SQLException {
        service.start();
        theDigestsAreEqual();
        service.goingOn()
                .start(seed("b"), seed("ärger ✓ 😀"), seed("￮"), seed("a").sql("select 1 / 0"));
        theDigestsAreEqual();
    }

    @Test
    void theDigestChangesWithVersionsAndFailuresOnly() {
        service.start(seed("a"), seed("b").always());
        String before = digest();

        service.start(seed("a"), seed("b").always());
        assertThat(digest()).isEqualTo(before);

        service.start(seed("a").version("2"), seed("b").always());
        String changed = digest();
        assertThat(changed).isNotEqualTo(before);

        assertThatThrownBy(() -> service.start(seed("b").always().sql("select 1 / 0")))
                .isInstanceOf(Problem.class);
        assertThat(digest()).isNotEqualTo(changed);

        service.start(seed("b").always());
        assertThat(digest()).isEqualTo(changed);
    }

    @Test
    void anotherRoleCanKeepItOnceItMay() throws SQLException {
        service.start();
        String role = service.database.name() + "_app";
        service.database.execute("create role " + role + " login");
        try (Connection connection = service.database.connect()) {
            assertThat(SeededService.LEDGER.isUsableBy(connection, role)).isFalse();

            SeededService.LEDGER.grantTo(connection, role);

            assertThat(SeededService.LEDGER.isUsableBy(connection, role)).isTrue();
            assertThat(SeededService.LEDGER.grants(role))
                    .isEqualTo("GRANT USAGE ON SCHEMA \"public\" TO \"" + role + "\";"
                            + " GRANT SELECT, INSERT, UPDATE ON \"public\".\"seedbed_seed_history\" TO \"" + role
                            + "\";");
        } finally {
            service.database.execute("drop owned by " + role + "; drop role " + role);
        }
    }

    /** As it is where the connection broke in the very commit. */
    @Test
    void aFailureIsNotRecordedOverASuccessThatCameAfterTheSeedBegan() throws SQLException {
        service.start();
        SeedDefinition seed = seed("a").definition();
        try (Connection connection = service.database.connect()) {
            SeedBeginning beginning = SeedBeginning.of(connection, SeededService.LEDGER, seed);
            service.start(List.of(seed));
            String success = service.ledger();

            try (PreparationLock lock = service.lock()) {
                assertThat(SeededService.LEDGER.recordFailure(
                                connection, seed, Optional.of(beginning), "broken", lock.fence()))
                        .isFalse();
            }

            assertThat(service.ledger()).isEqualTo(success);
        }
    }

    @Test
    void aFailureToBeginIsRecordedWhateverIsKnown() throws SQLException {
        SeedDefinition seed = seed("a").definition();
        service.start(List.of(seed));
        try (Connection connection = service.database.connect();
                PreparationLock lock = service.lock()) {
            assertThat(SeededService.LEDGER.recordFailure(
                            connection, seed, Optional.empty(), "no connection", lock.fence()))
                    .isTrue();
        }
        assertThat(read().get(0).failure()).isEqualTo("no connection");
    }

    private void theDigestsAreEqual() throws SQLException {
        assertThat(LedgerDigest.of(read())).isEqualTo(digest());
    }

    private String digest() {
        return service.query(SeededService.LEDGER.digestSql());
    }

    private List<LedgerEntry> read() throws SQLException {
        try (Connection connection = service.database.connect()) {
            return SeededService.LEDGER.read(connection);
        }
    }
}
