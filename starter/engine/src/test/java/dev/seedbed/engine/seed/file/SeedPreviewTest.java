package dev.seedbed.engine.seed.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.seed.SeedPreview;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedPreviewTest {

    private SeedFolder folder;

    @TempDir
    private Path root;

    @BeforeEach
    void emptyFolder() {
        folder = new SeedFolder(root);
    }

    @Test
    void scriptShowsItsStatementsAndTheNumberOfCopiedRows() {
        folder.with("rights.sql", "-- seedbed:run always\nDELETE FROM rights;\nCOPY rights FROM stdin;\na\nb\n\\.\n");

        assertThat(preview("rights"))
                .isEqualTo(SeedPreview.ofScript(List.of("DELETE FROM rights", "COPY rights FROM stdin -- 2 rows")));
    }

    @Test
    void rowsShowTheirNumberAndTableAndHowTheyAreWritten() {
        folder.with("20-country.csv", "code,name\nDE,Germany\nFR,\"France,\nwith a line break\"\n")
                .with(
                        "plan.json",
                        "{\"table\": \"shop.plan\", \"match\": [\"code\"], \"rows\": [{\"code\": {\"a\": [1]}}]}")
                .with("role.csv", "# match: name, realm\n# prune: realm=app\nname,realm\n")
                .with("unit.csv", "# prune\nname\nkg\n");

        assertThat(preview("country").description())
                .contains(
                        "upserts 2 rows of classpath:db/seed/20-country.csv into country: rows are matched by its primary"
                                + " key, missing ones inserted, different ones updated");
        assertThat(preview("plan").description())
                .contains(
                        "upserts 1 row of classpath:db/seed/plan.json into shop.plan: rows are matched by code, missing"
                                + " ones inserted, different ones updated");
        assertThat(preview("role").description())
                .contains(
                        "upserts 0 rows of classpath:db/seed/role.csv into role: rows are matched by name, realm, missing"
                                + " ones inserted, different ones updated, all other rows with realm=app deleted");
        assertThat(preview("unit").description())
                .contains("upserts 1 row of classpath:db/seed/unit.csv into unit: rows are matched by its primary key,"
                        + " missing ones inserted, different ones updated, all other rows deleted");
    }

    @Test
    void fileThatCannotBeReadShowsThatItWouldFail() {
        folder.with("country.csv", "code,name\nDE,\"Germany\n").with("rights.sql", "\\i other.sql\n");

        assertThat(preview("country").description().orElse(""))
                .startsWith("would fail: classpath:db/seed/country.csv:2: ");
        assertThat(preview("rights").description())
                .contains("would fail: classpath:db/seed/rights.sql:1: the psql command \\i cannot be run");
    }

    private SeedPreview preview(String name) {
        return folder.find(name).preview();
    }
}
