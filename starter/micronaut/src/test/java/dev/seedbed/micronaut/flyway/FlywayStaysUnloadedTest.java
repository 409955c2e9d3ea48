package dev.seedbed.micronaut.flyway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.micronaut.OwnJvm;
import dev.seedbed.micronaut.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.FutureTask;
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

    private static final Pattern MANAGEMENT = Pattern.compile("micronaut-(management|router|http|serde)[^/]*\\.jar$");
    private static final Pattern FLYWAY = Pattern.compile("/flyway-[^/]*\\.jar$");
    private static final Pattern MICRONAUT_FLYWAY = Pattern.compile("/micronaut-flyway[^/]*\\.jar$");
    private static final Pattern SEEDBED = Pattern.compile("starter/micronaut/target/classes$");

    private static final Map<String, Object> OF_FLYWAY = Map.of(
            "flyway.datasources.default.locations", "classpath:shop/migration",
            "flyway.datasources.default.default-schema", "public");

    private final TestDatabase configured = TestDatabase.create();
    private final TestDatabase plain = TestDatabase.create();
    private final FutureTask<ClassLog> preparesConfigured = new FutureTask<>(() -> start(configured()));
    private final FutureTask<ClassLog> preparesPlain = new FutureTask<>(() -> start(plain.asDatasource("default")));
    private final FutureTask<ClassLog> mentioned = new FutureTask<>(() -> start(Map.of(), SEEDBED));
    private final Path directory;

    FlywayStaysUnloadedTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void noneWithoutMicronautFlyway() throws Exception {
        firstStart(preparesConfigured);
        Map<String, Object> configuration = configured();
        configuration.put("read-settings", "true");
        assertThat(start(configuration, MICRONAUT_FLYWAY).loaded())
                .as("but those that beans of the service's are")
                .isEqualTo(start(Map.of(), MICRONAUT_FLYWAY, SEEDBED).loaded())
                .containsExactlyInAnyOrder(
                        "org.flywaydb.core.api.callback.Callback", "org.flywaydb.core.api.migration.JavaMigration");
    }

    @Test
    void withAConfiguredDatasource() throws Exception {
        firstStart(preparesConfigured);
        ClassLog log = start(configured(), MANAGEMENT);
        assertThat(log.initialised()).isEmpty();
        assertThat(log.loaded()).isEqualTo(mentionedByMicronautFlyway(start(Map.of(), MANAGEMENT, SEEDBED)));
    }

    @Test
    void withTheManagementEndpointsOnTheClassPath() throws Exception {
        firstStart(preparesConfigured);
        ClassLog log = start(configured());
        assertThat(log.initialised()).isEmpty();
        assertThat(log.loaded()).isEqualTo(mentionedByMicronautFlyway(once(mentioned)));
    }

    @Test
    void withADatasourceThatHasNoConfigurationOfFlyway() throws Exception {
        firstStart(preparesPlain);
        ClassLog log = start(plain.asDatasource("default"));
        assertThat(log.initialised()).isEmpty();
        assertThat(log.loaded()).isEqualTo(mentionedByMicronautFlyway(once(mentioned)));
    }

    @Test
    void whenSettingsAndExtensionsAreRead() throws Exception {
        firstStart(preparesConfigured);
        Map<String, Object> configuration = configured();
        configuration.put("read-settings", "true");
        ClassLog log = start(configuration);
        assertThat(log.initialised()).isEmpty();
        assertThat(log.loaded()).isEqualTo(mentionedByMicronautFlyway(once(mentioned)));
    }

    @Test
    void aServiceThatHasNoFlywayIsPreparedAllTheSame() throws Exception {
        TestDatabase database = TestDatabase.create();
        Map<String, Object> configuration = new HashMap<>(database.asDatasource("default"));
        configuration.putAll(OF_FLYWAY);

        ClassLog first = start(configuration, MICRONAUT_FLYWAY, FLYWAY);
        ClassLog second = start(configuration, MICRONAUT_FLYWAY, FLYWAY);

        assertThat(first.loaded()).isEmpty();
        assertThat(second.loaded()).isEmpty();
        assertThat(database.hasTable("plan")).isTrue();
    }

    @Test
    void micronautFlywayWithoutSeedbedInitialisesFlyway() throws Exception {
        Map<String, Object> configuration = new HashMap<>(TestDatabase.create().asDatasource("default"));
        configuration.putAll(OF_FLYWAY);
        assertThat(start(configuration, SEEDBED).initialised()).contains("org/flywaydb/core/Flyway");
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

    private Map<String, Object> configured() {
        Map<String, Object> all = new HashMap<>(configured.asDatasource("default"));
        all.putAll(OF_FLYWAY);
        return all;
    }

    private ClassLog start(Map<String, Object> configuration, Pattern... without) throws Exception {
        Path log = Files.createTempFile(directory, "classes", ".log");
        new OwnJvm(ConnectsAtStart.class)
                .without(without)
                .with("-Xlog:class+load,class+init:file=" + log + "::filecount=0")
                .run(configuration);
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
