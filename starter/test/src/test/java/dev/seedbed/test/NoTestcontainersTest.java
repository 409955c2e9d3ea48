package dev.seedbed.test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** This module has no Testcontainers on its class path. */
class NoTestcontainersTest {

    @Test
    void containerThatCannotBeHadIsSaidWithWhatToAdd() {
        assertThatThrownBy(() -> ApplicationContext.run(Map.of("seedbed.test.server", "container"), "test")
                        .close())
                .hasMessage(
                        """
                        seedbed.test.server is container, and Testcontainers is not on the class path.
                          Why:  It is an optional dependency of seedbed-postgres.
                          Next: Add org.testcontainers:postgresql (test), or let seedbed.test.server be embedded.""");
    }
}
