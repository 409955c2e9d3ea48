package dev.seedbed.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.micronaut.RecordingClassLoader.Lookup;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The metadata for native images in the jars holds all that is looked up by name: a service is started with a class loader that
 * writes down what is asked of it. No image is built here.
 */
@Execution(ExecutionMode.CONCURRENT)
class NativeImageMetadataTest {

    private static final String METADATA = "META-INF/native-image/dev.seedbed/";
    private static final Pattern INCLUDED = Pattern.compile("\"pattern\": \"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern REFLECTED = Pattern.compile("\"name\": \"([^\"]+)\"");
    private static final Pattern PROXIED =
            Pattern.compile("newProxyInstance\\([^;]*?new Class<\\?>\\[] \\{(\\w+)\\.class}");

    /** What native-image takes by itself, and what only tells a JVM which classes to load early. */
    private static final Pattern NOT_NEEDED = Pattern.compile("META-INF/.*|.*\\.class|.*/head-classes\\.txt");

    private final TestDatabase database = TestDatabase.create();
    private final Path folder;

    NativeImageMetadataTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** A service that is prepared from an empty database. */
    static final class Service {

        private Service() {}

        static void run(Map<String, Object> configuration) {
            ApplicationContext.run(configuration, "dev").close();
        }
    }

    @Test
    void everythingThatAStartLooksUpIsIncluded() throws Exception {
        write("db/init.sql", "-- seedbed:version 2\ncreate table country (code text primary key, name text);");
        write("db/migration/V3__plan.sql", "create table plan (id int primary key);");
        write("db/seed/country.csv", "code,name\nDE,Germany\n");
        write("db/seed/plan.sql", "insert into plan values (1);");

        Set<String> found = started();

        assertThat(database.texts("select name from country")).containsExactly("Germany");
        assertThat(found)
                .contains(
                        "db/init.sql",
                        "db/migration",
                        "db/seed",
                        "dev/seedbed/engine/prepare/inspection.sql",
                        "dev/seedbed/engine/seed/record-success.sql");
        assertThat(found).filteredOn(name -> !isIncluded(name)).isEmpty();
    }

    /** Also those that another start looks up. */
    @Test
    void everyResourceOfTheJarsIsIncluded() throws IOException {
        for (String module : List.of("../engine", ".")) {
            Path resources = Path.of(module, "src/main/resources");
            try (Stream<Path> files = Files.walk(resources)) {
                assertThat(files.filter(Files::isRegularFile)
                                .map(file -> resources.relativize(file).toString())
                                .filter(name -> !NOT_NEEDED.matcher(name).matches()))
                        .isNotEmpty()
                        .allMatch(this::isIncluded);
            }
        }
    }

    @Test
    void filesBelowTheUsualFoldersAreIncludedAndNoOthers() {
        assertThat(List.of("db/reporting/init-prod.sql", "db/seed/dev/10-account.json", "db/migration/V1__a.sql.conf"))
                .allMatch(this::isIncluded);
        assertThat(List.of("dbx/init.sql", "application.yml", "dev/seedbed/engine/prepare/Plan.class"))
                .noneMatch(this::isIncluded);
    }

    @Test
    void poolsThatAreAskedForByNameAreReflected() {
        assertThat(matches(REFLECTED, "reflect-config.json"))
                .contains("io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration")
                .allMatch(name -> name.startsWith("io.micronaut.configuration.jdbc."));
    }

    @Test
    void everyInterfaceThatIsProxiedIsThere() throws IOException {
        Set<String> proxied = new TreeSet<>();
        for (String module : List.of("../engine", ".")) {
            try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    String source = Files.readString(file);
                    List<String> interfaces = PROXIED.matcher(source)
                            .results()
                            .map(found -> found.group(1))
                            .toList();
                    assertThat(interfaces)
                            .as("proxies in %s", file)
                            .hasSize(source.split("newProxyInstance", -1).length - 1);
                    proxied.addAll(interfaces);
                }
            }
        }
        assertThat(proxied).containsExactly("Connection");
        assertThat(texts("proxy-config.json")).hasSize(2).allMatch(text -> text.contains("[\"java.sql.Connection\"]"));
    }

    /** The names of the resources that were found, of ours and the service's. */
    private Set<String> started() throws Exception {
        Map<String, Object> configuration = new HashMap<>(database.asDatasource("default"));
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (RecordingClassLoader loader =
                RecordingClassLoader.before(folder.toUri().toURL())) {
            Thread.currentThread().setContextClassLoader(loader);
            Method run = loader.loadClass(Service.class.getName()).getDeclaredMethod("run", Map.class);
            run.setAccessible(true); // the class is another one than the test's, and not its neighbour
            run.invoke(null, configuration);
            return loader.found().stream()
                    .filter(lookup -> isOurs(lookup.place()))
                    .map(Lookup::name)
                    .filter(name -> !NOT_NEEDED.matcher(name).matches())
                    .collect(Collectors.toCollection(TreeSet::new));
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private boolean isOurs(URL place) {
        return place.getPath().startsWith(folder.toUri().getPath())
                || place.getPath().matches(".*/(engine|micronaut)/target/(classes/|[^/]*[.]jar!/).*");
    }

    /** A folder is there in an image if one of its files is. */
    private boolean isIncluded(String name) {
        String resource = Files.isDirectory(folder.resolve(name)) ? name + "/any" : name;
        return matches(INCLUDED, "resource-config.json").stream()
                .map(pattern -> pattern.replace("\\\\", "\\"))
                .anyMatch(resource::matches);
    }

    private static List<String> matches(Pattern pattern, String file) {
        return texts(file).stream()
                .flatMap(text -> pattern.matcher(text).results())
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> texts(String file) {
        List<String> texts = new ArrayList<>();
        for (String artifact : List.of("engine", "micronaut")) {
            Path metadata = Path.of("..", artifact, "src/main/resources", METADATA + "seedbed-" + artifact, file);
            try {
                texts.addAll(Files.exists(metadata) ? List.of(Files.readString(metadata)) : List.of());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return Collections.unmodifiableList(texts);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
