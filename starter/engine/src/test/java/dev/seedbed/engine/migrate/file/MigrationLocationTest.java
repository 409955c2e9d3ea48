package dev.seedbed.engine.migrate.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.problem.Problem;
import java.util.List;
import org.flywaydb.core.api.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Locations, and the wildcards in them, mean to us what they mean to Flyway. */
class MigrationLocationTest {

    private static final List<String> BELOW = List.of(
            "V1__a.sql",
            "a/V1__a.sql",
            "a/b/V1__a.sql",
            "a/x1/V2__b.sql",
            "x12/c/d.sql",
            "release.2/V3__c.sql",
            "R__a.sql");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "db/migration",
                "classpath:db",
                "classpath:/db/",
                "db/*",
                "db/**",
                "db/**/x?",
                "db/*/V*.sql",
                "db/a/*",
                "db/rel*.2",
                "db/?/**/V?__a.sql",
                "filesystem:/db",
                "filesystem:/db/**/*.sql",
                "filesystem:db/a*"
            })
    void aPathBelowItHasTheNameThatFlywayGivesIt(String text) {
        MigrationLocation ours = MigrationLocation.parse(text);
        Location flyway = new Location(text);

        assertThat(ours.root()).isEqualTo(flyway.getRootPath());
        for (String below : BELOW) {
            String path = flyway.getRootPath().isEmpty() ? below : flyway.getRootPath() + "/" + below;
            assertThat(ours.scriptOf(below).orElse("none"))
                    .describedAs(path)
                    .isEqualTo(flyway.matchesPath(path) ? flyway.getPathRelativeToThis(path) : "none");
        }
    }

    @Test
    void otherPlacesAreRefused() {
        assertThatThrownBy(() -> MigrationLocation.parse("s3:bucket"))
                .isInstanceOf(Problem.class)
                .hasMessage(
                        """
                        The location "s3:bucket" cannot be read.
                          Why:  Migrations are read from classpath: and filesystem: locations.
                          Next: Correct flyway.datasources.<name>.locations.""");
    }
}
