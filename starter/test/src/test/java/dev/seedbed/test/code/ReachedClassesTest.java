package dev.seedbed.test.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReachedClassesTest {

    private static final Map<String, String> PROJECT = Map.of(
            "Seed", "class Seed { void seed(java.util.List<Row> rows) { new Names().first(); } }",
            "Row", "class Row { long id = 5L; double share = 0.5; }",
            "Names", "class Names { String first() { return Table.NAME.strip() + \"ä\"; } }",
            "Table", "class Table { static final String NAME = String.valueOf(1); }",
            "Other", "class Other { int answer = 42; }");

    private final Path folder;

    ReachedClassesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void codeOfTheSeedItselfCounts() throws IOException {
        assertThat(digestWith("Seed", "class Seed { void seed(java.util.List<Row> rows) { } }"))
                .isNotEqualTo(digest(PROJECT));
    }

    @Test
    void codeThatItReachesThroughOtherClassesCounts() throws IOException {
        assertThat(digestWith("Table", "class Table { static final String NAME = String.valueOf(2); }"))
                .isNotEqualTo(digest(PROJECT));
    }

    @Test
    void typeOfAParametersElementsCounts() throws IOException {
        assertThat(digestWith("Row", "class Row { long id = 6L; double share = 0.5; }"))
                .isNotEqualTo(digest(PROJECT));
    }

    @Test
    void otherCodeDoesNotAndTheSameCodeIsTheSame() throws IOException {
        assertThat(digestWith("Other", "class Other { int answer = 43; }")).isEqualTo(digest(PROJECT));
    }

    private String digestWith(String name, String source) throws IOException {
        Map<String, String> changed = new java.util.HashMap<>(PROJECT);
        changed.put(name, source);
        return digest(changed);
    }

    private String digest(Map<String, String> sources) throws IOException {
        Path project = Files.createTempDirectory(folder, "project");
        Path room = Files.createDirectories(project.resolve("shop/seed"));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Files.writeString(room.resolve(source.getKey() + ".java"), "package shop.seed;\n" + source.getValue());
        }
        List<String> files = sources.keySet().stream()
                .map(name -> room.resolve(name + ".java").toString())
                .toList();
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, files.toArray(String[]::new)))
                .isZero();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {project.toUri().toURL()}, getClass().getClassLoader())) {
            return ReachedClasses.from(List.of("shop.seed.Seed"), loader).digest();
        }
    }
}
