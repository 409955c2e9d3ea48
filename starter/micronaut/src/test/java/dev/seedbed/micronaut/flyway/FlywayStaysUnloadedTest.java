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
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * At head no class of Flyway is loaded.
 *
 * <p>In services with micronaut-flyway: Micronaut instantiates the bean definitions and introspections of every jar, and
 * those of micronaut-flyway mention some of Flyway's types, which are loaded, though never initialised, whoever uses
 * them. Not one more may be.
 */
@TestInstance(Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class FlywayStaysUnloadedTest {

    private static final Pattern LOADED = Pattern.compile("class,load *] (org\\.flywaydb\\.\\S+) source:");
    private static final Pattern INITIALISED = Pattern.compile("class,init *].*Initializing '(org/flywaydb/[^']+)'");

    private static final Predicate<String> EVERYTHING = without("(?!)");
    private static final Predicate<String> NO_MANAGEMENT =
            without("micronaut-(management|router|http|serde)[^/]*\\.jar$");
    private static final Predicate<String> NO_MICRONAUT_FLYWAY = without("/micronaut-flyway[^/]*\\.jar$");
    private static final Predicate<String> NO_SEEDBED = without("starter/micronaut/target/classes$");

    private static final List<String> OF_FLYWAY = List.of(
            "flyway.datasources.default.locations=classpath:shop/migration",
            "flyway.datasources.default.default-schema=public");

    private final TestDatabase configured = TestDatabase.create();
    private final TestDatabase plain = TestDatabase.create();
    private final FutureTask<ClassLog> preparesConfigured = new FutureTask<>(() -> start(EVERYTHING, configured()));
    private final FutureTask<ClassLog> preparesPlain = new FutureTask<>(() -> start(EVERYTHING, datasource(plain)));
    private final FutureTask<ClassLog> mentioned = new FutureTask<>(() -> start(NO_SEEDBED, List.of()));
    private final Path directory;

    FlywayStaysUnloadedTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void noneWithoutMicronautFlyway() throws Exception {
        firstStart(preparesConfigured);
        List<String> configuration = configured();
        configuration.add("read-settings=true");
        assertThat(start(NO_MICRONAUT_FLYWAY, configuration).loaded())
                .as("but those that beans of the service's are")
                .isEqualTo(start(NO_MICRONAUT_FLYWAY.and(NO_SEEDBED), List.of()).loaded())
                .containsExactlyInAnyOrder(
                        "org.flywaydb.core.api.callback.Callback", "org.flywaydb.core.api.migration.JavaMigration");
    }

    @Test
    void withAConfiguredDatasource() throws Exception {
        firstStart(preparesConfigured);
        ClassLog log = start(NO_MANAGEMENT, configured());
        assertThat(log.initialised()).isEmpty();
        assertThat(log.loaded()).isEqualTo(mentionedByMicronautFlyway(start(NO_MANAGEMENT.and(NO_SEEDBED), List.of())));
    }

    @Test
    void withTheManagementEndpointsOnTheClassPath() throws Exception {
        firstStart(preparesConfigured);
        ClassLog log = start(EVERYTHING, configured());
        assertThat(log.initialised()).isEmpty();
        assertThat(log.loaded()).isEqualTo(mentionedByMicronautFlyway(once(mentioned)));
    }

    @Test
    void withADatasourceThatHasNoConfigurationOfFlyway() throws Exception {
        firstStart(preparesPlain);
        ClassLog log = start(EVERYTHING, datasource(plain));
        assertThat(log.initialised()).isEmpty();
        assertThat(log.loaded()).isEqualTo(mentionedByMicronautFlyway(once(mentioned)));
    }

    @Test
    void whenSettingsAndExtensionsAreRead() throws Exception {
        firstStart(preparesConfigured);
        List<String> configuration = configured();
        configuration.add("read-settings=true");
        ClassLog log = start(EVERYTHING, configuration);
        assertThat(log.initialised()).isEmpty();
        assertThat(log.loaded()).isEqualTo(mentionedByMicronautFlyway(once(mentioned)));
    }

    @Test
    void micronautFlywayWithoutSeedbedInitialisesFlyway() throws Exception {
        List<String> configuration = new ArrayList<>(datasource(TestDatabase.create()));
        configuration.addAll(OF_FLYWAY);
        assertThat(start(NO_SEEDBED, configuration).initialised()).contains("org/flywaydb/core/Flyway");
    }

    /** The first start prepares the database, with all of Flyway; what is looked at here is the second. */
    private static void firstStart(FutureTask<ClassLog> task) throws Exception {
        assertThat(once(task).initialised()).contains("org/flywaydb/core/api/configuration/FluentConfiguration");
    }

    private static Set<String> mentionedByMicronautFlyway(ClassLog log) {
        assertThat(log.loaded()).hasSizeLessThan(25);
        return log.loaded();
    }

    /** The test that comes first starts the JVM, and the others wait for the same one. */
    private static ClassLog once(FutureTask<ClassLog> task) throws Exception {
        task.run();
        return task.get();
    }

    private static Predicate<String> without(String entries) {
        return Pattern.compile(entries).asPredicate().negate();
    }

    private static List<String> datasource(TestDatabase database) {
        return database.asDatasource("default").entrySet().stream()
                .map(property -> property.getKey() + "=" + property.getValue())
                .toList();
    }

    private List<String> configured() {
        List<String> all = new ArrayList<>(datasource(configured));
        all.addAll(OF_FLYWAY);
        return all;
    }

    private ClassLog start(Predicate<String> classPathEntry, List<String> configuration) throws Exception {
        Path log = Files.createTempFile(directory, "classes", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
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
