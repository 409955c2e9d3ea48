package dev.seedbed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The metadata for native images holds the classes that picocli reads annotations of, and the records that are written as JSON.
 * {@code -Dtest.rewrite-docs=true} writes it.
 */
class NativeImageMetadataTest {

    private static final Path METADATA = Path.of("src/main/resources/META-INF/native-image/dev.seedbed/seedbed-cli");
    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void everyClassThatIsReflectedOnIsThere() throws Exception {
        String expected = reflected().stream()
                .map(name -> "  {\"name\": \"" + name
                        + "\", \"allDeclaredConstructors\": true, \"allDeclaredMethods\": true,"
                        + " \"allDeclaredFields\": true, \"allRecordComponents\": true}")
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
        Path file = METADATA.resolve("reflect-config.json");
        if (Boolean.getBoolean("test.rewrite-docs")) {
            Files.writeString(file, expected);
        }
        assertThat(Files.readString(file))
                .as("-Dtest.rewrite-docs=true writes %s", file)
                .isEqualTo(expected);
    }

    @Test
    void theLogsConfigurationIsThere() throws IOException {
        assertThat(Files.readString(METADATA.resolve("resource-config.json")))
                .contains("\"pattern\": \"dev/seedbed/cli/context/logback\\\\.xml\"");
        assertThat(CLASSES.resolve("dev/seedbed/cli/context/logback.xml")).exists();
    }

    private static Set<String> reflected() throws Exception {
        Set<String> names =
                new TreeSet<>(List.of("picocli.CommandLine$AutoHelpMixin", "picocli.CommandLine$HelpCommand"));
        for (Class<?> type : classes()) {
            if (hasAnnotations(type)) {
                names.add(type.getName());
            }
            addRecords(type, names);
        }
        return names;
    }

    private static List<Class<?>> classes() throws Exception {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("dev"))) {
            List<String> names = files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
            List<Class<?>> classes = new ArrayList<>();
            for (String name : names) {
                classes.add(Class.forName(name, false, NativeImageMetadataTest.class.getClassLoader()));
            }
            return classes;
        }
    }

    private static boolean hasAnnotations(Class<?> type) {
        return Stream.of(
                        Stream.of(type),
                        Arrays.stream(type.getDeclaredFields()),
                        Arrays.stream(type.getDeclaredMethods()))
                .flatMap(elements -> elements)
                .map(AnnotatedElement.class::cast)
                .flatMap(element -> Arrays.stream(element.getAnnotations()))
                .anyMatch(annotation -> annotation.annotationType().getName().startsWith("picocli."));
    }

    /** A record, and those that it consists of. */
    private static void addRecords(Type type, Set<String> names) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> addRecords(argument, names));
        } else if (type instanceof Class<?> record
                && record.isRecord()
                && record.getName().startsWith("dev.seedbed.")
                && names.add(record.getName())) {
            for (RecordComponent component : record.getRecordComponents()) {
                addRecords(component.getGenericType(), names);
            }
        }
    }
}
