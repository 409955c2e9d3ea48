package dev.seedbed.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.seedbed.engine.problem.Problem;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock(KeptServers.FAILURES)
class DatabaseChecksTest {

    @AfterAll
    static void forgetTheServer() throws IOException {
        KeptServers.forget();
    }

    @Test
    void seedsOfThisServiceMayRunTwice() {
        DatabaseChecks.seedsRunTwiceChangeNothing();
    }

    @Test
    void rowsThatAreWrittenAgainAsTheyWereAreNoChangeAndWhatRunsOnceIsLeftOut() {
        DatabaseChecks.seedsRunTwiceChangeNothing("calm");
    }

    @Test
    void failureNamesEachSeedAndTableThatChanged() {
        assertThatThrownBy(() -> DatabaseChecks.seedsRunTwiceChangeNothing("calm", "restless"))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        Seeds change the database when they run a second time (environment restless).
                          Why:  "ever new" changed 1 row (table tag).
                                "restless" added 2 rows, removed 1 row (table note).
                                "restless" changed 1 row (table tag).
                                "tag of a bean" changed 1 row (table tag).
                          Next: Write the same rows each time: upsert them, without now() or random values. A seed that is to run
                                only once: @Seed(when = RunMode.ONCE). A seed that is meant to change rows: exclude it with
                                DatabaseChecks.seedsRunTwiceChangeNothingExcept(Set.of("name"), "restless").""");
    }

    @Test
    void failureShowsWhyASeedFailsTheSecondTime() {
        assertThatThrownBy(() -> DatabaseChecks.seedsRunTwiceChangeNothing("fragile"))
                .isInstanceOf(AssertionError.class)
                .extracting(failure -> String.valueOf(failure.getMessage()).replaceAll("java:\\d+", "java:1"))
                .isEqualTo(
                        """
                        Seeds change the database when they run a second time (environment fragile).
                          Why:  default: The seed "fragile" (dev.seedbed.test.RestlessSeeds$Fragile) failed.
                                ERROR: duplicate key value violates unique constraint "tag_pkey"
                                Detail: Key (name)=(fragile) already exists. (RestlessSeeds.java:1)
                                Its transaction was rolled back, and it runs again at the next start.
                          Next: Write the same rows each time: upsert them, without now() or random values. A seed that is to run
                                only once: @Seed(when = RunMode.ONCE). A seed that is meant to change rows: exclude it with
                                DatabaseChecks.seedsRunTwiceChangeNothingExcept(Set.of("name"), "fragile").""");
    }

    @Test
    void excludedSeedsMayChangeRows() {
        DatabaseChecks.seedsRunTwiceChangeNothingExcept(
                Set.of("ever new", "restless", "tag of a bean"), "calm", "restless");
    }

    @Test
    void excludedSeedThatRunsOnlyWhenItChangesIsNotRunAgain() {
        DatabaseChecks.seedsRunTwiceChangeNothingExcept(Set.of("fragile"), "fragile");
    }

    @Test
    void unknownExcludedSeedIsReportedWithAllNames() {
        assertThatThrownBy(() -> DatabaseChecks.seedsRunTwiceChangeNothingExcept(Set.of("restles", "calm")))
                .isInstanceOf(Problem.class)
                .hasMessage(
                        """
                        A check excludes seeds that do not exist: restles.
                          Why:  The seeds are calm, ever new, fragile, once, restless, stuck, tag, tag of a bean.
                          Next: Correct the name in DatabaseChecks.seedsRunTwiceChangeNothingExcept.""");
    }

    @Test
    void failureKeepsTheDatabasesOfTheCheck() throws SQLException {
        Throwable failure =
                catchThrowable(() -> DatabaseChecks.seedsRunTwiceChangeNothingExcept(Set.of("ever new"), "restless"));

        List<String> notes = Arrays.stream(failure.getSuppressed())
                .map(note -> String.valueOf(note.getMessage()))
                .toList();
        assertThat(notes)
                .extracting(note -> note.replaceAll("postgresql://\\S+", "<url>"))
                .startsWith(
                        "The database of this check (audit) is kept: psql <url>",
                        "The database of this check (default) is kept: psql <url>");
        assertThat(Notes.keptIn(notes.get(1), "and one more")).isEqualTo(2);
    }
}
