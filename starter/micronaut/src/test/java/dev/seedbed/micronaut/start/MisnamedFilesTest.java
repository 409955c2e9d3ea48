package dev.seedbed.micronaut.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.seedbed.micronaut.DatabaseNotReady;
import dev.seedbed.micronaut.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.exceptions.BeanInstantiationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files count as misnamed migrations follows from the configuration. */
class MisnamedFilesTest {

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.create();
    private final Map<String, Object> configuration = new HashMap<>(database.asDatasource("default"));

    @BeforeEach
    void aMigrationAndAnotherFile() throws IOException {
        configuration.put("flyway.datasources.default.locations", "filesystem:" + folder);
        Files.writeString(folder.resolve("V1__item.sql"), "create table item (code text);");
        Files.writeString(folder.resolve("V5_oops.sql"), "create table oops (code text);");
    }

    @Test
    void aMisnamedMigrationStopsTheStart() {
        assertThat(problem())
                .isEqualTo(
                        """
                        default: A file looks like a migration, but would never run because of the name: V5_oops.sql.
                          Why:  V5_oops.sql: expected V5__oops.sql
                          Next: Rename what is a migration. Exclude what belongs to another tool: seedbed.datasources.default.ignore-files: V5_oops.sql.""");
        assertThat(database.hasTable("item")).isFalse();
    }

    @Test
    void filesOfOtherToolsAreIgnoredAndNoticedAgainWhenTheyAreNot() {
        configuration.put("seedbed.datasources.default.ignore-files", List.of("*_report.sql", "V5_*.sql"));

        ApplicationContext.run(configuration).close();

        assertThat(database.hasTable("item")).isTrue();
        configuration.remove("seedbed.datasources.default.ignore-files");
        assertThat(problem()).contains("V5_oops.sql: expected V5__oops.sql");
    }

    @Test
    void theConfiguredNamesCount() {
        configuration.put("flyway.datasources.default.sql-migration-separator", "_");

        ApplicationContext.run(configuration).close();

        assertThat(database.hasTable("oops")).isTrue();
    }

    @Test
    void aBadPatternIsNamed() {
        configuration.put("seedbed.datasources.default.ignore-files", "[a");

        assertThat(problem())
                .isEqualTo(
                        """
                        seedbed.datasources.default.ignore-files is "[a".
                          Why:  A pattern is a file name with * and ?, or a path with **: v*_report.sql, tools/**.
                          Next: Correct it in the service's configuration.""");
    }

    private String problem() {
        Throwable failure =
                catchThrowableOfType(BeanInstantiationException.class, () -> ApplicationContext.run(configuration)
                        .close());
        while (failure != null && !(failure instanceof DatabaseNotReady)) {
            failure = failure.getCause();
        }
        return failure instanceof DatabaseNotReady notReady ? notReady.problem().getMessage() : "";
    }
}
