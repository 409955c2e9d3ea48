package dev.seedbed.micronaut.flyway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.micronaut.TestDatabase;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Micronaut instantiates the bean definitions and introspections of every jar, and those of micronaut-flyway mention some
 * of Flyway's types: these are loaded, though never initialised, wherever micronaut-flyway lies on the class path. Not
 * one more may be.
 */
class FlywayStaysUnloadedTest {

    private static final Pattern LOADED = Pattern.compile("class,load *] (org\\.flywaydb\\.\\S+) source:");
    private static final Pattern INITIALISED = Pattern.compile("class,init *].*Initializing '(org/flywaydb/[^']+)'");

    private static final Pattern MANAGEMENT = Pattern.compile("micronaut-(management|router|http|serde)[^/]*\\.jar$");
    private static final Pattern SEEDBED = Pattern.compile("starter/micronaut/target/classes$");
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final TestDatabase database = TestDatabase.create();

    private final Path directory;

    FlywayStaysUnloadedTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void withAConfiguredDatasource() throws Exception {
        ClassLog log = atHead(without(MANAGEMENT), configured());

        assertThat(log.initialised()).isEmpty();
        assertThat(log.loaded()).isEqualTo(mentionedByMicronautFlyway(without(MANAGEMENT)));
    }

    @Test
    void withTheManagementEndpointsOnTheClassPath() throws Exception {
        ClassLog log = atHead(without(NOTHING), configured());

        assertThat(log.initialised()).isEmpty();
        assertThat(log.loaded()).isEqualTo(mentionedByMicronautFlyway(without(NOTHING)));
    }

    @Test
    void withADatasourceThatHasNoConfigurationOfFlyway() throws Exception {
        ClassLog log = atHead(without(NOTHING), datasource());

        assertThat(log.initialised()).isEmpty();
        assertThat(log.loaded()).isEqualTo(mentionedByMicronautFlyway(without(NOTHING)));
    }

    @Test
    void whenSettingsAndExtensionsAreRead() throws Exception {
        List<String> configuration = configured();
        configuration.add("read-settings=true");
        ClassLog log = atHead(without(NOTHING), configuration);

        assertThat(log.initialised()).isEmpty();
        assertThat(log.loaded()).isEqualTo(mentionedByMicronautFlyway(without(NOTHING)));
    }

    @Test
    void micronautFlywayWithoutSeedbedInitialisesFlyway() throws Exception {
        assertThat(start(without(SEEDBED), configured()).initialised()).contains("org/flywaydb/core/Flyway");
    }

    private Set<String> mentionedByMicronautFlyway(Predicate<String> classPath) throws Exception {
        Set<String> mentioned =
                start(classPath.and(without(SEEDBED)), List.of()).loaded();
        assertThat(mentioned).hasSizeLessThan(25);
        return mentioned;
    }

    private static Predicate<String> without(Pattern entries) {
        return entries.asPredicate().negate();
    }

    private List<String> datasource() {
        return database.asDatasource("default").entrySet().stream()
                .map(property -> property.getKey() + "=" + property.getValue())
                .toList();
    }

    private List<String> configured() {
        List<String> configured = new ArrayList<>(datasource());
        configured.add("flyway.datasources.default.locations=classpath:shop/migration");
        configured.add("flyway.datasources.default.default-schema=public");
        return configured;
    }

    /** The second start: the first one has prepared the database, with all of Flyway. */
    private ClassLog atHead(Predicate<String> classPathEntry, List<String> configuration) throws Exception {
        assertThat(start(classPathEntry, configuration).initialised())
                .contains("org/flywaydb/core/api/configuration/FluentConfiguration");
        return start(classPathEntry, configuration);
    }

    private ClassLog start(Predicate<String> classPathEntry, List<String> configuration) throws Exception {
        Path log = Files.createTempFile(directory, "classes", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load,class+init:file=" + log + "::filecount=0",
                "-cp",
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(classPathEntry)
                        .collect(Collectors.joining(File.pathSeparator)),
                ConnectsAtStart.class.getName()));
        command.addAll(configuration);
        Path output = Files.createTempFile(directory, "output", ".txt");
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        assertThat(exit).as(Files.readString(output)).isZero();
        return ClassLog.of(Files.readAllLines(log));
    }

    private record ClassLog(Set<String> loaded, Set<String> initialised) {

        static ClassLog of(List<String> lines) {
            return new ClassLog(found(LOADED, lines), found(INITIALISED, lines));
        }

        private static Set<String> found(Pattern pattern, List<String> lines) {
            return lines.stream()
                    .map(pattern::matcher)
                    .filter(Matcher::find)
                    .map(matcher -> matcher.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
