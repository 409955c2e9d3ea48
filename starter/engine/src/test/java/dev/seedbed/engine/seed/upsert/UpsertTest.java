package dev.seedbed.engine.seed.upsert;

import static dev.seedbed.engine.seed.upsert.TestTable.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows reach the state that is given, the counts say what that took, and what is right stays as it is. */
class UpsertTest {

    private TestTable table;

    @BeforeEach
    void create() throws SQLException {
        table = TestTable.create(
                """
                create table country (code text primary key, name text not null, people bigint, continent text);
                create table log (what text);
                create function logged() returns trigger language plpgsql as
                $$ begin insert into log values (tg_op || ' ' || coalesce(new.code, old.code)); return new; end $$;
                """);
    }

    @AfterEach
    void close() throws SQLException {
        table.close();
    }

    private static Map<String, Object> country(
            String code, String name, @Nullable Object people, @Nullable Object continent) {
        return row("code", code, "name", name, "people", people, "continent", continent);
    }

    private static List<Map<String, Object>> three() {
        return List.of(
                country("DE", "Germany", 83_000_000, "Europe"),
                country("FR", "France", 68_000_000L, "Europe"),
                country("PE", "Peru", null, null));
    }

    @Test
    void anEmptyTableIsFilled() throws SQLException {
        assertThat(table.run("country", three())).isEqualTo(new SeedCounts(3, 0, 0, 0));

        assertThat(table.query("select country::text from country order by code"))
                .isEqualTo("(DE,Germany,83000000,Europe)\n(FR,France,68000000,Europe)\n(PE,Peru,,)");
    }

    @Test
    void whatIsRightIsNotWritten() throws SQLException {
        table.run("country", three());
        table.connection.commit();
        table.execute("create trigger logged before insert or update or delete on country for each row"
                + " execute function logged()");
        String before = versions();

        SeedCounts counts = table.run("country", three());
        table.connection.commit();

        assertThat(counts).isEqualTo(new SeedCounts(0, 0, 3, 0));
        assertThat(versions()).isEqualTo(before);
        assertThat(table.query("select what from log")).isEmpty();
    }

    private String versions() throws SQLException {
        return table.query("select concat_ws(' ', code, ctid, xmin, xmax) from country order by code");
    }

    @Test
    void onlyWhatIsMissingOrDifferentIsWritten() throws SQLException {
        table.run("country", three());
        table.connection.commit();
        table.execute("create trigger logged after insert or update or delete on country for each row"
                + " execute function logged()");
        List<Map<String, Object>> changed = new ArrayList<>(three());
        changed.set(0, country("DE", "Deutschland", 83_000_000, "Europe"));
        changed.set(2, country("PE", "Peru", null, "South America"));
        changed.add(country("JP", "Japan", null, null));

        assertThat(table.run("country", changed)).isEqualTo(new SeedCounts(1, 2, 1, 0));

        assertThat(table.query("select what from log order by what")).isEqualTo("INSERT JP\nUPDATE DE\nUPDATE PE");
        assertThat(table.query("select name || coalesce(continent, '-') from country order by code"))
                .isEqualTo("DeutschlandEurope\nFranceEurope\nJapan-\nPeruSouth America");
    }

    @Test
    void nullsAreDifferencesTooAndEqualToEachOther() throws SQLException {
        table.run("country", three());

        assertThat(table.run(
                        "country", List.of(country("PE", "Peru", 1, null), country("FR", "France", null, "Europe"))))
                .isEqualTo(new SeedCounts(0, 2, 0, 0));
        assertThat(table.query("select people from country order by code")).isEqualTo("83000000\nnull\n1");
    }

    @Test
    void rowsThatAreNotListedStayUnlessAskedFor() throws SQLException {
        table.run("country", three());

        assertThat(table.run("country", three().subList(0, 1))).isEqualTo(new SeedCounts(0, 0, 1, 0));
        assertThat(table.query("select count(*) from country")).isEqualTo("3");

        assertThat(table.upsert("country", three().subList(0, 1)).pruning().run())
                .isEqualTo(new SeedCounts(0, 0, 1, 2));
        assertThat(table.query("select code from country")).isEqualTo("DE");
    }

    @Test
    void pruningStaysWithinItsScope() throws SQLException {
        table.run("country", three());

        SeedCounts counts = table.upsert("country", three().subList(0, 1))
                .pruningWhere("continent", "Europe")
                .pruningWhere("people", 68_000_000)
                .run();

        assertThat(counts).isEqualTo(new SeedCounts(0, 0, 1, 1));
        assertThat(table.query("select code from country order by 1")).isEqualTo("DE\nPE");
    }

    @Test
    void pruningWithoutRowsEmptiesTheScope() throws SQLException {
        table.run("country", three());

        assertThat(table.upsert("country", List.of())
                        .pruningWhere("continent", "Europe")
                        .run())
                .isEqualTo(new SeedCounts(0, 0, 0, 2));
        assertThat(table.upsert("country", List.of()).pruning().run()).isEqualTo(new SeedCounts(0, 0, 0, 1));
    }

    @Test
    void withoutRowsNothingHappens() {
        assertThat(table.run("country", List.of())).isEqualTo(SeedCounts.NONE);
    }

    @Test
    void insertingOnlyLeavesWhatExistsAlone() throws SQLException {
        table.run("country", three().subList(0, 1));
        List<Map<String, Object>> changed = List.of(country("DE", "Other", 1, null), three().get(1));

        assertThat(table.upsert("country", changed).insertOnly().run()).isEqualTo(new SeedCounts(1, 0, 1, 0));
        assertThat(table.query("select name from country order by code")).isEqualTo("Germany\nFrance");
    }

    @Test
    void columnsThatAreNotGivenAreLeftToTheirDefaultsAndStayAsTheyAre() throws SQLException {
        table.execute("alter table country alter continent set default 'unknown'");
        table.run("country", List.of(row("code", "DE", "name", "Germany")));
        table.execute("update country set continent = 'Europe'");

        table.run("country", List.of(row("name", "Allemagne", "code", "DE"), row("name", "France", "code", "FR")));

        assertThat(table.query("select name || ' ' || continent from country order by code"))
                .isEqualTo("Allemagne Europe\nFrance unknown");
    }

    @Test
    void rowsAreMatchedByAnyUniqueColumns() throws SQLException {
        table.execute("create table city (id int generated by default as identity primary key, country text, name text,"
                + " people int, unique (country, name))");
        Map<String, Object> ulm = row("country", "DE", "name", "Ulm", "people", 1);
        Map<String, Object> lyon = row("country", "FR", "name", "Lyon", "people", 2);

        table.upsert("city", List.of(ulm)).matching("country", "name").run();
        ulm.put("people", 126_000);

        assertThat(table.upsert("city", List.of(lyon, ulm))
                        .matching("name", "country")
                        .run())
                .isEqualTo(new SeedCounts(1, 1, 0, 0));
        assertThat(table.query("select id || name || people from city order by id"))
                .isEqualTo("1Ulm126000\n2Lyon2");
    }

    @Test
    void moreColumnsThanTheUniqueOnesMayBeMatched() throws SQLException {
        table.run("country", three());

        assertThat(table.upsert("country", three()).matching("code", "name").run())
                .isEqualTo(new SeedCounts(0, 0, 3, 0));
    }

    @Test
    void severalUpsertsShareATransactionAndLeaveNoTemporaryTable() throws SQLException {
        table.execute("insert into country (code, name) values ('XX', 'No country')");
        assertThat(table.run("country", three())).isEqualTo(new SeedCounts(3, 0, 0, 0));
        assertThat(table.run("country", three())).isEqualTo(new SeedCounts(0, 0, 3, 0));
        assertThat(table.run("country", List.of(three().get(0)))).isEqualTo(new SeedCounts(0, 0, 1, 0));

        assertThat(table.query("select relname from pg_class where relname like '%seedbed%'"))
                .isEmpty();
        assertThat(table.query("select current_setting('work_mem')")).isEqualTo("4MB");
        table.connection.rollback();
        assertThat(table.query("select count(*) from country")).isEqualTo("0");
    }

    @Test
    void itRunsOnceHoweverOftenItIsAsked() {
        Upsert<Map<String, ?>> upsert = table.upsert("country", three());

        assertThat(upsert.run()).isEqualTo(new SeedCounts(3, 0, 0, 0)).isSameAs(upsert.run());
    }

    @Test
    void withoutATransactionItIsRefused() throws SQLException {
        table.connection.setAutoCommit(true);

        assertThatThrownBy(() -> table.run("country", three())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatLaterRowsLeaveOutIsNull() throws SQLException {
        table.run("country", List.of(three().get(0), row("name", "France", "code", "FR")));

        assertThat(table.query("select people from country order by code")).isEqualTo("83000000\nnull");
    }

    @Test
    void valuesMayChangePlaces() throws SQLException {
        table.execute("create unique index on country (continent)");
        table.run("country", List.of(country("A", "A", 1, "one"), country("B", "B", 1, "two")));

        SeedCounts counts = table.upsert("country", List.of(country("A", "A", 1, "two")))
                .pruning()
                .run();

        assertThat(counts).isEqualTo(new SeedCounts(0, 1, 0, 1));
    }

    @Test
    void progressIsTold() throws SQLException {
        List<Map<String, Object>> many = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            many.add(country("c" + i, "name of country " + i, i, "none"));
        }

        table.run("country", many);

        assertThat(table.told).isNotEmpty().containsOnly("rows of country");
    }

    @Test
    void rowsThatATriggerKeepsOutAreNotCounted() throws SQLException {
        table.execute("create function kept_out() returns trigger language plpgsql as"
                + " $$ begin if new.code = 'FR' then return null; end if; return new; end $$;"
                + "create trigger kept_out before insert on country for each row execute function kept_out()");

        assertThat(table.run("country", three())).isEqualTo(new SeedCounts(2, 0, 1, 0));
        assertThat(table.run("country", three())).isEqualTo(new SeedCounts(0, 0, 3, 0));
    }

    @Test
    void rowsThatAnotherTransactionBringsMeanwhileAreLeftToIt() throws Exception {
        table.run("country", three().subList(0, 1));
        table.connection.commit();
        try (Connection other = table.database.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("insert into country (code, name) values ('FR', 'La France')");
            CompletableFuture<SeedCounts> counts = CompletableFuture.supplyAsync(() -> table.run("country", three()));
            while (table.database
                    .query(
                            "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()")
                    .isEmpty()) {
                Thread.sleep(10);
            }
            other.commit();

            assertThat(counts.get()).isEqualTo(new SeedCounts(1, 0, 2, 0));
        }
        assertThat(table.query("select name from country where code = 'FR'")).isEqualTo("La France");
    }
}
