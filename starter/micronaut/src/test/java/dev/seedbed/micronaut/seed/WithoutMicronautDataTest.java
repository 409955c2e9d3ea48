package dev.seedbed.micronaut.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.micronaut.TestDatabase;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Micronaut Data, and Datafaker, are there for those who have them. */
class WithoutMicronautDataTest {

    private static final Pattern OPTIONAL =
            Pattern.compile("/(micronaut-data|micronaut-json|micronaut-serde|datafaker)[^/]*\\.jar$");

    @Test
    void aServiceStartsAndSeedsWithoutThem() throws Exception {
        TestDatabase database = TestDatabase.create();
        Map<String, Object> configuration = new HashMap<>(database.asDatasource("default"));
        configuration.put("flyway.datasources.default.locations", "classpath:seeded/migration");
        configuration.put("plain-seed", "true");

        run(configuration);

        assertThat(database.texts("select code || ': ' || name from item order by code"))
                .containsExactly(
                        "connection: by hand",
                        "problem: Entities are read by the metadata of Micronaut Data, which is not on the class path.",
                        "row: by upsertRows");
    }

    private static void run(Map<String, Object> configuration) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(OPTIONAL.asPredicate().negate())
                        .collect(Collectors.joining(File.pathSeparator)),
                PlainService.class.getName()));
        configuration.forEach((name, value) -> command.add(name + "=" + value));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
