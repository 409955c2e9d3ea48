package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Suggested commands keep the options that were given. */
class SuggestedCommandsTest {

    @Test
    void theDefaultDatasourceNeedsNoOption() {
        assertThat(SuggestedCommands.of("default").command("init")).isEqualTo("db init");
        assertThat(SuggestedCommands.of("report").command("init")).isEqualTo("db init --datasource report");
    }

    @Test
    void anotherCommandKeepsTheOptionsThatSelectTheDatabase() {
        SuggestedCommands commands =
                new SuggestedCommands(List.of("reset", "--confirm", "-d", "report"), List.of("--datasource", "report"));

        assertThat(commands.command("status")).isEqualTo("db status --datasource report");
    }

    @Test
    void theSameCommandKeepsEveryWord() {
        assertThat(typed("reset", "--confirm", "-d", "report", "--json")
                        .again("reset", List.of("--allow-protected=prod")))
                .isEqualTo("db reset --confirm -d report --json --allow-protected=prod");
        assertThat(typed("create", "it's new", "").again("create", List.of())).isEqualTo("db create 'it'\\''s new' ''");
    }

    @Test
    void withoutARunningCommandItsNameIsUsed() {
        assertThat(SuggestedCommands.of("report").again("reset", List.of("--confirm")))
                .isEqualTo("db reset --datasource report --confirm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-e dev", "-e=dev", "-edev", "--environment dev", "--environment=dev", "--environment=qa,dev"})
    void anotherEnvironmentReplacesTheGivenOne(String option) {
        SuggestedCommands commands = typed(("reset " + option + " --confirm").split(" "));

        assertThat(commands.isGivenEnvironment("dev")).isTrue();
        assertThat(commands.isGivenEnvironment("prod")).isFalse();
        assertThat(commands.inEnvironment("prod")).isEqualTo("db reset --confirm --environment prod");
    }

    private static SuggestedCommands typed(String... words) {
        return new SuggestedCommands(List.of(words), List.of());
    }
}
