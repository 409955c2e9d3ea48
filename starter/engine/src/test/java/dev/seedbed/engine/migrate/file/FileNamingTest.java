package dev.seedbed.engine.migrate.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.migrate.CallbackEvent;
import java.util.List;
import java.util.Random;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.internal.resource.ResourceName;
import org.flywaydb.core.internal.resource.ResourceNameParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of files mean to us what they mean to Flyway, except for versions with a sign, which are none. */
class FileNamingTest {

    private static final List<String> PARTS = List.of(
            "V",
            "R",
            "B",
            "1",
            "1_2",
            "01.0",
            "__",
            "_",
            ".",
            "plan",
            "a_b",
            "beforeMigrate",
            "afterEachMigrate",
            "afterEachMigrateStatement",
            ".sql",
            ".SQL",
            ".sql.conf",
            " ",
            "x");

    @Test
    void randomNamesAreReadAsByFlyway() {
        FileNaming naming = FileNaming.DEFAULT;
        ResourceNameParser flyway = new ResourceNameParser(new FluentConfiguration());
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int parts = 1 + random.nextInt(6); parts > 0; parts--) {
                name.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            assertThat(ours(naming.parse(name.toString())))
                    .describedAs(name.toString())
                    .isEqualTo(theirs(flyway.parse(name.toString())));
        }
    }

    private static String ours(FileName name) {
        return name.isValid()
                ? name.version().map(Object::toString).orElse("none") + "|" + name.description() + "|" + name.standard()
                : "invalid";
    }

    private static String theirs(ResourceName name) {
        return name.isValid()
                ? (name.getVersion() == null ? "none" : name.getVersion().toString()) + "|" + name.getDescription()
                        + "|" + name.getFilename()
                : "invalid";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "V__x.sql | there is no version after V: write V1.2__description",
                "Vx__x.sql | \"x\" is not a version: digits, with dots or underscores between them",
                "R1__x.sql | \"1\" stands where R has no version: write R__description",
                "v1__x.sql | it begins with no prefix of a migration or callback"
            })
    void aNameThatBreaksTheRulesIsObjectedTo(String name, String objection) {
        assertThat(FileNaming.DEFAULT.parse(name).objection()).contains(objection);
    }

    @Test
    void undoFilesAreOurs() {
        assertThat(FileNaming.DEFAULT.parse("U3__x.sql").kind()).isEqualTo(FileName.Kind.UNDO);
    }

    @Test
    void aServicesOwnPrefixGoesBeforeThatOfUndos() {
        FileNaming naming = new FileNaming("U", "R", "B", "__", List.of(".sql"));

        assertThat(naming.parse("U3__x.sql").kind()).isEqualTo(FileName.Kind.VERSIONED);
    }

    @Test
    void theEventsAreFlyways() {
        for (Event event : Event.values()) {
            assertThat(CallbackEvent.startOf(event.getId()))
                    .hasValueSatisfying(ours -> assertThat(ours.id()).isEqualTo(event.getId()));
        }
    }
}
