package dev.seedbed.micronaut.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import dev.seedbed.micronaut.OwnJvm;
import dev.seedbed.micronaut.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The list is what a start at head loads when nothing is loaded early: {@code -Dtest.rewrite-docs=true} writes it. */
@Execution(ExecutionMode.CONCURRENT)
class EarlyClassesTest {

    private static final Path LIST = Path.of("src/main/resources/dev/seedbed/micronaut/connect/head-classes.txt");
    private static final Pattern LOADED =
            Pattern.compile("\\[(\\d+)] (dev\\.seedbed\\.\\S+) source: .*/target/(classes/|seedbed-\\S+\\.jar)");
    private static final Pattern OF_A_START_AT_HEAD =
            Pattern.compile("dev\\.seedbed\\.(engine\\..*|micronaut\\.((config|connect|flyway|seed)\\.)?[A-Z].*)");
    private static final Comparator<String> ENGINE_FIRST =
            Comparator.comparing(name -> !name.startsWith("dev.seedbed.engine."));
    private static final Pattern MICRONAUTS_OWN_MATTER = Pattern.compile("\\$(Definition|BeanConfiguration)|Lambda");
    private static final Pattern NOT_AT_EVERY_HEAD = Pattern.compile("/micronaut-flyway[^/]*\\.jar$");

    private final TestDatabase database = TestDatabase.create();
    private final Path directory;

    EarlyClassesTest(@TempDir Path directory) {
        this.directory = directory;
    }

    /** A service that is started as services are. */
    static final class Service {

        private Service() {}

        public static void main(String... configuration) {
            Micronaut application = Micronaut.build(new String[0]);
            for (String property : configuration) {
                int equals = property.indexOf('=');
                System.setProperty(property.substring(0, equals), property.substring(equals + 1));
            }
            application.banner(false).environments("dev").start().close();
        }
    }

    /** The same service, started otherwise, with nothing early. */
    static final class Context {

        private Context() {}

        public static void main(String... configuration) {
            for (String property : configuration) {
                int equals = property.indexOf('=');
                System.setProperty(property.substring(0, equals), property.substring(equals + 1));
            }
            ApplicationContext.builder()
                    .banner(false)
                    .environments("dev")
                    .start()
                    .close();
        }
    }

    @Test
    void theListIsWhatAStartAtHeadLoads() throws Exception {
        start(Context.class);
        Set<String> needed = start(Context.class).keySet().stream()
                .filter(OF_A_START_AT_HEAD.asMatchPredicate())
                .filter(MICRONAUTS_OWN_MATTER.asPredicate().negate())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (Boolean.getBoolean("test.rewrite-docs")) {
            Files.write(LIST, needed.stream().sorted(ENGINE_FIRST).toList());
        }
        assertThat(Files.readAllLines(LIST)).containsExactlyInAnyOrderElementsOf(needed);
    }

    @Test
    void aServiceLoadsThemOnAThreadOfTheirOwn() throws Exception {
        start(Service.class);

        Map<String, String> threads = start(Service.class);

        assertThat(threads).containsKeys(Files.readAllLines(LIST).toArray(String[]::new));
        assertThat(threads.entrySet())
                .filteredOn(loaded -> loaded.getKey().startsWith("dev.seedbed.engine.prepare."))
                .extracting(Map.Entry::getValue)
                .anyMatch(thread -> !log().contains("[" + thread + "] " + Service.class.getName() + " "));
        assertThat(log()).doesNotContain("org.flywaydb.core.api.configuration");
    }

    /** The classes that it loads, each with the thread that does. */
    private Map<String, String> start(Class<?> main) throws Exception {
        Map<String, Object> configuration = new HashMap<>(database.asDatasource("default"));
        configuration.put("micronaut.server.port", -1);
        configuration.put("flyway.datasources.default.locations", "classpath:start/migration");
        new OwnJvm(main)
                .without(NOT_AT_EVERY_HEAD)
                .with("-Xlog:class+load:file=" + directory.resolve("classes") + ":tid:filecount=0")
                .run(configuration);
        return log().lines()
                .map(LOADED::matcher)
                .filter(Matcher::find)
                .collect(Collectors.toMap(
                        found -> found.group(2),
                        found -> found.group(1),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    private String log() {
        return contentOf(directory.resolve("classes").toFile());
    }
}
