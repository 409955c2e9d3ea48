package dev.seedbed.test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseChecksTest {

    @Test
    void seedsOfThisServiceMayRunTwice() {
        DatabaseChecks.seedsRunTwiceChangeNothing();
    }

    @Test
    void rowsThatAreWrittenAgainAsTheyWereAreNoChangeAndWhatRunsOnceIsLeftOut() {
        DatabaseChecks.seedsRunTwiceChangeNothing("calm");
    }

    @Test
    void whatSeedsChangeIsToldBySeedAndTable() {
        assertThatThrownBy(() -> DatabaseChecks.seedsRunTwiceChangeNothing("calm", "restless"))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        Seeds change the database when they run a second time (environment restless).
                          Why:  "restless" added 2 rows to note, and removed none.
                                "restless" added 1 row to tag, and removed 1 row.
                                "tag of a bean" added 1 row to tag, and removed 1 row.
                          Next: Let them upsert, or ask for what is there first; a seed that is to run only once says so:\
                         @Seed(when = RunMode.ONCE).""");
    }

    @Test
    void seedThatFailsTheSecondTimeIsToldWithItsReason() {
        assertThatThrownBy(() -> DatabaseChecks.seedsRunTwiceChangeNothing("fragile"))
                .isInstanceOf(AssertionError.class)
                .extracting(failure -> String.valueOf(failure.getMessage()).replaceAll("java:\\d+", "java:1"))
                .isEqualTo(
                        """
                        Seeds change the database when they run a second time (environment fragile).
                          Why:  default: The seed "fragile" (dev.seedbed.test.RestlessSeeds$Fragile) failed.
                                ERROR: duplicate key value violates unique constraint "tag_pkey"
                                Detail: Key (name)=(fragile) already exists. (RestlessSeeds.java:1)
                                It was rolled back whole, and runs again at the next start.
                          Next: Let them upsert, or ask for what is there first; a seed that is to run only once says so:\
                         @Seed(when = RunMode.ONCE).""");
    }
}
