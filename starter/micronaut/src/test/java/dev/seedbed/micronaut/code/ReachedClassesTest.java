package dev.seedbed.micronaut.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.micronaut.code.ReachedClasses.Scope;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which changes of a project change the digest of a seed's code. */
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

    @Test
    void onlyTheProjectsScopeReachesAnotherPackage() throws IOException {
        String before = "package shop.account; public class Account { int balance; }";
        String after = "package shop.account; public class Account { long balance; }";

        assertThat(digestBeside(before, Scope.PROJECT)).isNotEqualTo(digestBeside(after, Scope.PROJECT));
        assertThat(digestBeside(before, Scope.PACKAGE)).isEqualTo(digestBeside(after, Scope.PACKAGE));
    }

    @Test
    void theScopeOfThePackageIsTheSameInAJar() throws IOException {
        Path project = compiled(PROJECT, "");
        Path jar = folder.resolve("service.jar");
        try (JarOutputStream output = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : PROJECT.keySet()) {
                output.putNextEntry(new JarEntry("shop/seed/" + name + ".class"));
                output.write(Files.readAllBytes(project.resolve("shop/seed/" + name + ".class")));
            }
        }

        assertThat(digest(jar, Scope.PACKAGE)).isEqualTo(digest(project, Scope.PACKAGE));
        assertThat(digest(compiled(withTable(), ""), Scope.PACKAGE)).isNotEqualTo(digest(project, Scope.PACKAGE));
    }

    @Test
    void aClassWithoutAFileIsEmpty() {
        assertThat(ReachedClasses.from(
                                List.of("shop.Nowhere"),
                                Scope.PACKAGE,
                                getClass().getClassLoader())
                        .isEmpty())
                .isTrue();
    }

    private static Map<String, String> withTable() {
        Map<String, String> changed = new HashMap<>(PROJECT);
        changed.put("Table", "class Table { static final String NAME = String.valueOf(2); }");
        return changed;
    }

    private String digestBeside(String account, Scope scope) throws IOException {
        return digest(
                compiled(
                        Map.of("Seed", "class Seed { shop.account.Account account; Row row; }", "Row", "class Row {}"),
                        account),
                scope);
    }

    private String digestWith(String name, String source) throws IOException {
        Map<String, String> changed = new HashMap<>(PROJECT);
        changed.put(name, source);
        return digest(changed);
    }

    private String digest(Map<String, String> sources) throws IOException {
        return digest(compiled(sources, ""), Scope.PROJECT);
    }

    private static String digest(Path place, Scope scope) throws IOException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {place.toUri().toURL()}, ReachedClassesTest.class.getClassLoader())) {
            return ReachedClasses.from(List.of("shop.seed.Seed"), scope, loader).digest();
        }
    }

    /** @param account the source of another package's class; empty for none */
    private Path compiled(Map<String, String> sources, String account) throws IOException {
        Path project = Files.createTempDirectory(folder, "project");
        Path seeds = Files.createDirectories(project.resolve("shop/seed"));
        List<String> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = seeds.resolve(source.getKey() + ".java");
            Files.writeString(file, "package shop.seed;\n" + source.getValue());
            files.add(file.toString());
        }
        if (!account.isEmpty()) {
            Path file = Files.createDirectories(project.resolve("shop/account")).resolve("Account.java");
            Files.writeString(file, account);
            files.add(file.toString());
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, files.toArray(String[]::new)))
                .isZero();
        return project;
    }
}
