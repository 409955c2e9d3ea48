package dev.seedbed.engine.migrate.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.jdbc.script.ScriptReader;
import dev.seedbed.engine.jdbc.script.ScriptStatement;
import dev.seedbed.engine.problem.Problem;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntSupplier;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.parser.PlaceholderReplacingReader;
import org.flywaydb.core.internal.resolver.ChecksumCalculator;
import org.flywaydb.core.internal.resource.StringResource;
import org.flywaydb.core.internal.resource.filesystem.FileSystemResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts, checksums, encodings and placeholders are Flyway's. */
class MigrationScriptTest {

    private static final List<String> PIECES = List.of(
            "select 1;",
            "\n",
            "\r\n",
            "\r",
            "\uFEFF",
            "größe",
            "${tier}",
            "${ TIER}",
            "${Tier}",
            "$",
            "{",
            "}",
            "-- x",
            "€",
            "\uD83D\uDE00",
            "",
            "$${tier}");

    @TempDir
    Path folder;

    @Test
    void checksumsOfRandomTextsAreFlyways() throws IOException {
        Random random = new Random(3);
        for (int i = 0; i < 3_000; i++) {
            String text = text(random);
            assertThat(LineChecksum.of(new StringReader(text)))
                    .isEqualTo(ChecksumCalculator.calculate(new StringResource(text)));
        }
    }

    @Test
    void placeholdersOfRandomTextsAreReplacedAsByFlyway() throws IOException {
        Random random = new Random(4);
        Map<String, String> values = Map.of("tier", "gold", " tier", "", "flyway:user", "me");
        for (int i = 0; i < 3_000; i++) {
            String text = text(random);
            String ours = all(new PlaceholderReader(
                    new Trickle(text, random),
                    "${",
                    "}",
                    name -> values.getOrDefault(name.toLowerCase(Locale.ROOT), "?" + name)));
            assertThat(ours.contains("?") ? "refused" : ours)
                    .describedAs(text)
                    .isEqualTo(replacedByFlyway(values, text));
        }
    }

    private static String replacedByFlyway(Map<String, String> values, String text) throws IOException {
        try {
            return all(new PlaceholderReplacingReader("${", "}", ":", values, new StringReader(text)));
        } catch (RuntimeException refused) {
            return "refused";
        }
    }

    @Test
    void encodingsAreFoundOutAsByFlyway() throws IOException {
        for (String text : List.of("select 'größe';", "select 1", "x", "", "ab", "€€")) {
            for (var charset : List.of(
                    StandardCharsets.UTF_8,
                    StandardCharsets.ISO_8859_1,
                    StandardCharsets.UTF_16,
                    StandardCharsets.UTF_16BE,
                    StandardCharsets.UTF_16LE)) {
                Path file = Files.write(folder.resolve("V1__x.sql"), text.getBytes(charset));
                LoadableResource flyway = new FileSystemResource(
                        new Location("filesystem:" + folder), file.toString(), StandardCharsets.UTF_8, true, false);

                assertThat(orRefused(() -> script("V1__x.sql", detecting(), PlaceholderSettings.DEFAULT)
                                .checksum()))
                        .describedAs(text + " " + charset)
                        .isEqualTo(orRefused(() -> ChecksumCalculator.calculate(flyway)));
            }
        }
    }

    private static String orRefused(IntSupplier checksum) {
        try {
            return String.valueOf(checksum.getAsInt());
        } catch (RuntimeException refused) {
            return "refused";
        }
    }

    @Test
    void itsOwnConfigurationGoesBeforeThatOfAll() throws IOException {
        Files.write(folder.resolve("V1__x.sql"), "select 'ö${tier}'".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(
                folder.resolve("V1__x.sql.conf"),
                "encoding=ISO-8859-1\nexecuteInTransaction=false\nplaceholderReplacement=false");

        MigrationScript script = script("V1__x.sql", settings(), PlaceholderSettings.DEFAULT);

        assertThat(script.executeInTransaction()).contains(false);
        assertThat(first(script).text()).isEqualTo("select 'ö${tier}'");
    }

    @Test
    void aFilesNameIsAPlaceholder() throws IOException {
        Files.writeString(folder.resolve("V1__x.sql"), "select '${flyway:filename} ${flyway:user}'");

        assertThat(first(script("V1__x.sql", settings(), PlaceholderSettings.DEFAULT))
                        .text())
                .isEqualTo("select 'V1__x.sql me'");
    }

    @Test
    void aConditionOfExecutionIsRefused() throws IOException {
        Files.writeString(folder.resolve("V1__x.sql"), "select 1");
        Files.writeString(folder.resolve("V1__x.sql.conf"), "shouldExecute=false");

        assertThatThrownBy(() -> script("V1__x.sql", settings(), PlaceholderSettings.DEFAULT))
                .isInstanceOf(Problem.class)
                .hasMessage(
                        """
                        V1__x.sql.conf sets "shouldExecute", which is not supported.
                          Why:  A script's configuration file can set executeInTransaction, encoding and placeholderReplacement.
                          Next: Remove the line; nothing was changed.""");
    }

    @Test
    void anUnknownEncodingIsRefused() throws IOException {
        Files.writeString(folder.resolve("V1__x.sql"), "select 1");
        Files.writeString(folder.resolve("V1__x.sql.conf"), "encoding=UTF8000");

        assertThatThrownBy(() -> script("V1__x.sql", settings(), PlaceholderSettings.DEFAULT))
                .hasMessage(
                        """
                        V1__x.sql.conf sets the encoding "UTF8000".
                          Why:  Java knows no encoding of this name.
                          Next: Correct the name, for example UTF-8 or ISO-8859-1; nothing was changed.""");
    }

    @Test
    void aReservedPlaceholderCannotBeSet() {
        PlaceholderSettings settings = new PlaceholderSettings(true, "${", "}", ":", Map.of("Flyway:user", "x"));

        assertThatThrownBy(() -> new Placeholders(settings, Map.of()))
                .hasMessage(
                        """
                        The placeholder "Flyway:user" cannot be set.
                          Why:  Names that begin with "flyway" are given their values by Flyway and Seedbed.
                          Next: Choose another name in flyway.datasources.<name>.placeholders.""");
    }

    private FileSettings settings() {
        return FileSettings.at(List.of("filesystem:" + folder));
    }

    private FileSettings detecting() {
        return new FileSettings(
                List.of("filesystem:" + folder),
                List.of(),
                false,
                FileNaming.DEFAULT,
                false,
                StandardCharsets.UTF_8,
                true);
    }

    private static MigrationScript script(String name, FileSettings settings, PlaceholderSettings placeholders) {
        MigrationFiles files =
                MigrationFiles.find(settings.locations(), true, MigrationScriptTest.class.getClassLoader());
        MigrationFile file = files.all().stream()
                .filter(found -> found.name().equals(name))
                .findFirst()
                .orElseThrow();
        return MigrationScript.of(file, files, settings, new Placeholders(placeholders, Map.of("user", "me")));
    }

    private static ScriptStatement first(MigrationScript script) {
        try (ScriptReader reader = new ScriptReader(script.source())) {
            return Objects.requireNonNull(reader.next());
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int parts = random.nextInt(12); parts > 0; parts--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static String all(Reader reader) throws IOException {
        StringWriter all = new StringWriter();
        try (reader) {
            reader.transferTo(all);
        }
        return all.toString();
    }

    /** A text that comes a few characters at a time. */
    private static final class Trickle extends StringReader {

        private final Random random;

        Trickle(String text, Random random) {
            super(text);
            this.random = random;
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            return super.read(target, offset, Math.min(length, 1 + random.nextInt(4)));
        }
    }
}
