package dev.seedbed.test;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Run by {@link FailedTestTest}: a class with a database of its own, and a check that fails on another one. */
@MicronautTest
@EnabledIfSystemProperty(named = Fails.SWITCH, matches = "true")
class FailsInCheck {

    @Test
    void fails() {
        DatabaseChecks.seedsRunTwiceChangeNothing("restless");
    }
}
