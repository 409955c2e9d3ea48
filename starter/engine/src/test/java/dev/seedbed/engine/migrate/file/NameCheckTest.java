package dev.seedbed.engine.migrate.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that look like those of migrations. */
class NameCheckTest {

    private static final NameCheck CHECK = new NameCheck(FileNaming.DEFAULT, List.of());

    @ParameterizedTest
    @CsvSource({
        "V5_oops.sql, V5__oops.sql",
        "v5_oops.sql, V5__oops.sql",
        "v5__oops.sql, V5__oops.sql",
        "V_5__oops.sql, V5__oops.sql",
        "V 5__oops.sql, V5__oops.sql",
        "V5-oops.sql, V5__oops.sql",
        "V5 oops again.sql, V5__oops_again.sql",
        "V5oops.sql, V5__oops.sql",
        "V1_2_oops.sql, V1_2__oops.sql",
        "V1.2_oops.sql, V1.2__oops.sql",
        "V5_.sql, V5.sql",
        "V__oops.sql, V<version>__oops.sql",
        "v__oops.sql, V<version>__oops.sql",
        "5__oops.sql, V5__oops.sql",
        "sub/V5_oops.sql, V5__oops.sql",
        "u5__oops.sql, U5__oops.sql",
        "U5_oops.sql, U5__oops.sql",
        "b5__oops.sql, B5__oops.sql",
        "B5_oops.sql, B5__oops.sql",
        "R_view.sql, R__view.sql",
        "r__view.sql, R__view.sql",
        "R1__view.sql, R__view.sql",
        "beforemigrate.sql, beforeMigrate.sql",
        "afterMigrate_grants.sql, afterMigrate__grants.sql",
        "V5_oops.SQL, V5__oops.sql"
    })
    void lookLikeMigrations(String path, String expected) {
        assertThat(CHECK.check(path)).contains(new NameCheck.Misnamed(path, expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "V5__oops.sql",
                "V5__.sql",
                "V5.sql",
                "V1_2__oops.sql",
                "R__view.sql",
                "B5__oops.sql",
                "U5__oops.sql",
                "beforeMigrate.sql",
                "afterMigrate__grants.sql",
                "V5__oops.sql.conf",
                "V5_oops.sql.bak",
                "V5_oops.txt",
                "README.md",
                "x.sql.bak",
                "init.sql",
                "10-country.sql",
                "005_country.sql",
                "Views.sql",
                "users.sql",
                "Update_users.sql",
                "backup.sql",
                "r_view.sql",
                "V5__Oops.class",
                "Vx.sql"
            })
    void areLeftAlone(String path) {
        assertThat(CHECK.check(path)).isEmpty();
    }

    @Test
    void filesOfOthersAreIgnored() {
        NameCheck check = new NameCheck(FileNaming.DEFAULT, List.of("v*_report.sql", "tools/**"));

        assertThat(check.check("v5_report.sql")).isEmpty();
        assertThat(check.check("sub/v5_report.sql")).isEmpty();
        assertThat(check.check("tools/deep/V5_oops.sql")).isEmpty();
        assertThat(check.check("V5_oops.sql")).isPresent();
    }

    @Test
    void theServicesOwnNamingCounts() {
        NameCheck check = new NameCheck(new FileNaming("M", "REP", "B", "-", List.of(".ddl")), List.of());

        assertThat(check.check("M5_oops.ddl")).contains(new NameCheck.Misnamed("M5_oops.ddl", "M5-oops.ddl"));
        assertThat(check.check("M5-oops.ddl")).isEmpty();
        assertThat(check.check("V5_oops.sql")).isEmpty();
    }
}
