package dev.seedbed.engine.seed.upsert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KeyTrailTest {

    private final KeyTrail trail = new KeyTrail();

    private void add(String... key) {
        for (String part : key) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            trail.mix(bytes, 0, bytes.length);
        }
        trail.endRow();
    }

    @Test
    void theFirstRowWithAKeyIsFound() {
        add("ab", "c");
        add("a", "bc");
        add("x");
        add("a", "bc");
        add("a", "bc");

        assertThat(trail.firstLike(4)).isEqualTo(2);
        assertThat(trail.firstLike(5)).isEqualTo(2);
        assertThat(trail.firstLike(3)).isZero();
        assertThat(trail.firstLike(6)).isZero();
    }

    @Test
    void itRemembersTwoMillionRows() {
        for (int i = 0; i < 2_097_153; i++) {
            add(String.valueOf(i % 2_097_151));
        }

        assertThat(trail.firstLike(2_097_152)).isEqualTo(1);
        assertThat(trail.firstLike(2_097_153)).isZero();
    }
}
