package dev.seedbed.cli.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.seedbed.cli.TestProject;
import dev.seedbed.cli.TestServer;
import dev.seedbed.engine.prepare.DatabaseState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** With {@code --json} every command answers a program, in every state and whatever happens, on both streams. */
class JsonTest {

    private static final List<String> COMMANDS = List.of(
            "status --json",
            "current --json",
            "history --json",
            "show head --json",
            "plan --json",
            "plan --rollback --json",
            "diff live migrations --json",
            "diff live nothing --json",
            "wait --timeout 0s --json",
            "migrate --dry-run --json",
            "rollback --dry-run --json",
            "rollback --json",
            "seed --json",
            "stamp 2 --json",
            "adopt --version 1 --json",
            "migrate --json",
            "init --json",
            "reset --json",
            "reset --confirm --json",
            "recreate --confirm --json",
            "set-environment prod --json",
            "reset --confirm --json",
            "seed nobody --json",
            "status --json --nonsense");

    /** Those that end with 3 because of what they found, which is their answer and no problem. */
    private static final List<String> FINDING = List.of("status --json", "diff live migrations --json");

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> bothStreamsCanBeParsed() {
        States states = new States(folder.resolve("states"));
        return Arrays.stream(DatabaseState.Name.values())
                .map(state -> dynamicTest(state.name(), () -> check(states, state)));
    }

    private static void check(States states, DatabaseState.Name state) throws IOException {
        TestProject project = states.copy(state, folder.resolve(state.name()));
        try {
            for (String command : COMMANDS) {
                check(command, project.run(command.split(" ", -1)));
            }
        } finally {
            TestServer.drop(project.database());
        }
    }

    private static void check(String command, TestProject.Answer answer) throws IOException {
        if (!answer.output().isEmpty()) {
            requireObject(command, answer.output());
        }
        for (String line : answer.errors().lines().toList()) {
            requireObject(command, line);
        }
        if (answer.exitCode() == 0) {
            assertThat(answer.output()).as(command).isNotEmpty();
            assertThat(answer.errors()).as(command).doesNotContain("{\"problem\"");
        } else if (!FINDING.contains(command) || answer.exitCode() != 3) {
            String kind =
                    switch (answer.exitCode()) {
                        case 1 -> "FAILED";
                        case 2 -> "USAGE";
                        case 3 -> "NOT_AT_HEAD";
                        default -> "REFUSED";
                    };
            assertThat(answer.errors()).as(command).contains("{\"problem\":{\"kind\":\"" + kind + "\",\"happened\":\"");
        }
    }

    /** One object, and nothing after it. */
    private static void requireObject(String command, String text) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            assertThat(parser.nextToken()).as("%s\n%s", command, text).isEqualTo(JsonToken.START_OBJECT);
            parser.skipChildren();
            assertThat(parser.nextToken()).as("%s\n%s", command, text).isNull();
        }
    }
}
