package dev.seedbed.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandHintTest {

    @Test
    void serviceWithTheCommandLineIsToldTheCommandAlone() {
        assertThat(CommandHint.of("db status", true)).isEqualTo("db status");
        assertThat(CommandHint.or("db stamp 2", "INSERT …", true)).isEqualTo("db stamp 2");
    }

    @Test
    void serviceWithoutItIsToldTheDependencyAndWhatWorksWithoutIt() {
        assertThat(CommandHint.of("db status", false))
                .isEqualTo("db status (add the dependency dev.seedbed:seedbed-cli)");
        assertThat(CommandHint.or("db stamp 2", "INSERT …", false))
                .isEqualTo("INSERT …, or db stamp 2 (add the dependency dev.seedbed:seedbed-cli)");
    }

    @Test
    void engineAloneHasNoCommandLine() {
        assertThat(CommandHint.of("db status")).isEqualTo("db status (add the dependency dev.seedbed:seedbed-cli)");
    }
}
