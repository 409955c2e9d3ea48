package dev.seedbed.engine.jdbc.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HolderNameTest {

    private static final Instant SINCE = Instant.parse("2026-11-21T13:30:04Z");

    @Test
    void itSaysWhichReplicaSinceWhenAndAtWhichStep() {
        assertThat(new HolderName("shop-1", 1234, SINCE).at("migrate 12"))
                .isEqualTo("seedbed shop-1/1234 2026-11-21T13:30Z migrate 12");
    }

    @Test
    void aLongHostGivesWayFromItsFrontAndTheStepStaysWhole() {
        assertThat(new HolderName("subscription-service-7d9f8b6c5d-x2x4z", 1234567, SINCE).at("migrate 20261121133004"))
                .isEqualTo("seedbed -x2x4z/1234567 2026-11-21T13:30Z migrate 20261121133004")
                .hasSizeLessThanOrEqualTo(63);
    }

    @Test
    void whatTheServerWouldNotShowIsReplaced() {
        assertThat(new HolderName("shop-1", 1234, SINCE).at("migrate größe")).endsWith("migrate gr??e");
    }
}
