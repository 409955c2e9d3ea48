package dev.seedbed.engine.seed.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as seeds of a real database. */
class FileSeedsTest {

    private static final String COUNTRIES = "code,name,people\nDE,Germany,83000000\nFR,France,\nXX,\"\",0\n";

    private SeededDatabase database;
    private SeedFolder folder;

    @TempDir
    private Path root;

    @BeforeEach
    void makeTable() {
        database =
                new SeededDatabase("create table country (code text primary key, name text not null, people bigint)");
        folder = new SeedFolder(root);
    }

    private String countries() {
        return database.query(
                "select concat_ws(' ', code, name, coalesce(people::text, 'NULL')) from country order by code");
    }

    @Test
    void aCsvFilesRowsBecomeRowsOfItsTable() {
        folder.with("20-country.csv", COUNTRIES);

        assertThat(database.start(folder)).containsExactly("country +3 ~0 =0 -0");
        assertThat(countries()).isEqualTo("DE Germany 83000000\nFR France NULL\nXX  0");
    }

    @Test
    void whatHasNotChangedIsNotRunAgain() {
        folder.with("20-country.csv", COUNTRIES).with("plan.sql", "create table plan (id int);");

        assertThat(database.start(folder)).hasSize(2);
        assertThat(database.start(folder)).isEmpty();
    }

    @Test
    void runAgainAFileChangesNothing() {
        folder.with("10-country.csv", "# run: always\n" + COUNTRIES)
                .with(
                        "20-more.json",
                        "{\"table\": \"country\", \"run\": \"always\", \"rows\": ["
                                + "{\"code\": \"IT\", \"name\": \"Italy\"}]}")
                .with(
                        "30-most.sql",
                        "-- seedbed:run always\ninsert into country values ('ES', 'Spain')"
                                + " on conflict do nothing;");

        assertThat(database.start(folder))
                .containsExactly("country +3 ~0 =0 -0", "more +1 ~0 =0 -0", "most +1 ~0 =0 -0");
        String rows = versions();
        assertThat(database.start(folder))
                .containsExactly("country +0 ~0 =3 -0", "more +0 ~0 =1 -0", "most +0 ~0 =0 -0");
        assertThat(versions()).isEqualTo(rows);
    }

    @Test
    void aChangedFileRunsAgainAndOnlyItsChangedRowsAreWritten() {
        folder.with("country.csv", COUNTRIES);
        database.start(folder);
        String germany = version("DE");
        String france = version("FR");

        folder.with("country.csv", COUNTRIES.replace("France,", "France,68000000") + "IT,Italy,59000000\n");

        assertThat(database.start(folder)).containsExactly("country +1 ~1 =2 -0");
        assertThat(countries()).isEqualTo("DE Germany 83000000\nFR France 68000000\nIT Italy 59000000\nXX  0");
        assertThat(version("DE")).isEqualTo(germany);
        assertThat(version("FR")).isNotEqualTo(france);
    }

    private String version(String code) {
        return database.query("select xmin from country where code = '" + code + "'");
    }

    private String versions() {
        return database.query("select ctid::text || xmin from country order by code");
    }

    @Test
    void oneThatRunsOnceIsNotRunWhenItChanges() {
        folder.with("country.csv", "# run: once\n" + COUNTRIES);
        database.start(folder);
        folder.with("country.csv", "# run: once\ncode,name\nIT,Italy\n");

        assertThat(database.start(folder)).isEmpty();
    }

    @Test
    void rowsMatchByWhatTheFileSays() {
        database.execute("create table plan (id serial primary key, code text unique, name text)");
        folder.with("plan.csv", "# match: CODE\nCode,Name\nS,Small\nL,Large\n");
        database.start(folder);
        folder.with("plan.csv", "# match: code\ncode,name\nL,Larger\nS,Small\n");

        assertThat(database.start(folder)).containsExactly("plan +0 ~1 =1 -0");
        assertThat(database.query("select id || code || name from plan order by id"))
                .isEqualTo("1SSmall\n2LLarger");
    }

    @Test
    void rowsThatAreNoLongerListedStayUnlessTheFilePrunes() {
        folder.with("country.csv", COUNTRIES);
        database.start(folder);

        folder.with("country.csv", "code,name\nDE,Germany\n");
        assertThat(database.start(folder)).containsExactly("country +0 ~0 =1 -0");
        folder.with("country.csv", "# prune\ncode,name\nDE,Germany\n");
        assertThat(database.start(folder)).containsExactly("country +0 ~0 =1 -2");
        assertThat(countries()).isEqualTo("DE Germany 83000000");
    }

    @Test
    void pruningMayHaveConditions() {
        database.execute("create table city (country text, name text, size int, primary key (country, name))");
        folder.with("city.csv", "country,name,size\nDE,Bonn,1\nDE,Ulm,1\nFR,Nancy,1\nDE,Berlin,2\n");
        database.start(folder);

        folder.with("city.csv", "# prune: country = DE, size=1\ncountry,name,size\nDE,Bonn,1\n");
        assertThat(database.start(folder)).containsExactly("city +0 ~0 =1 -1");
        folder.with("city.csv", "country,name\nX,Y\n")
                .with(
                        "fr.json",
                        "{\"table\": \"city\", \"prune\": {\"country\": \"FR\"}, \"rows\": ["
                                + "{\"country\": \"FR\", \"name\": \"Lyon\"}]}");
        assertThat(database.start(folder)).containsExactly("city +1 ~0 =0 -0", "fr +1 ~0 =0 -1");
        assertThat(database.query("select name from city order by name")).isEqualTo("Berlin\nBonn\nLyon\nY");
    }

    @Test
    void everyTypeIsWrittenAsPostgresReadsIt() {
        String types =
                "id int primary key, tags text[], matrix int[], doc jsonb, raw json, yes boolean, at timestamptz,"
                        + " day date, price numeric(10, 2), key uuid, bytes bytea, span interval, kind mood, place point";
        database.execute("create type mood as enum ('happy', 'sad'); create table csv (" + types + ");"
                + " create table json (" + types + ")");
        String uuid = "0198a1b2-0000-7000-8000-000000000001";
        folder.with(
                        "csv.csv",
                        "# run: always\nid,tags,matrix,doc,raw,yes,at,day,price,key,bytes,span,kind,place\n"
                                + "1,\"{a,\"\"b, c\"\",NULL}\",\"{{1,2},{3,4}}\",\"{\"\"a\"\": [1, null]}\",[1],yes,2024-02-29 12:00+02,"
                                + "2024-02-29,9.5," + uuid + ",\\xC0FFEE,1 day,happy,\"(1,2)\"\n"
                                + "2,{},,,,f,,,,,,,,\n")
                .with(
                        "json.json",
                        "{\"run\": \"always\", \"rows\": [{\"id\": 1, \"tags\": [\"a\", \"b, c\", null], \"matrix\": [[1,2],[3,4]],"
                                + " \"doc\": {\"a\": [1, null]}, \"raw\": [1], \"yes\": true, \"at\": \"2024-02-29 12:00+02\","
                                + " \"day\": \"2024-02-29\", \"price\": 9.50, \"key\": \"" + uuid + "\","
                                + " \"bytes\": \"\\\\xC0FFEE\", \"span\": \"1 day\", \"kind\": \"happy\", \"place\": \"(1,2)\"},"
                                + " {\"id\": 2, \"tags\": [], \"yes\": false}]}");

        assertThat(database.start(folder)).containsExactly("csv +2 ~0 =0 -0", "json +2 ~0 =0 -0");
        assertThat(database.query("select t::text from csv t order by id"))
                .isEqualTo(database.query("select t::text from json t order by id"))
                .startsWith("(1,\"{a,\"\"b, c\"\",NULL}\",\"{{1,2},{3,4}}\",\"{\"\"a\"\": [1, null]}\",[1],t,")
                .contains(",9.50," + uuid + ",\"\\\\xc0ffee\",\"1 day\",happy,\"(1,2)\")")
                .endsWith("(2,{},,,,f,,,,,,,,)");
        assertThat(database.start(folder)).containsExactly("csv +0 ~0 =2 -0", "json +0 ~0 =2 -0");
    }

    @Test
    void aFileMayNameATableOfAnotherSchema() {
        database.execute("create schema app; create table app.\"Odd Name\" (id int primary key)");
        folder.with("odd.csv", "# table: app.\"Odd Name\"\nid\n1\n").with("app.Odd Name.csv", "id\n2\n");

        assertThat(database.start(folder)).containsExactly("app.Odd Name +1 ~0 =0 -0", "odd +1 ~0 =0 -0");
    }

    @Test
    void aFileOfAnotherEnvironmentIsNotRun() {
        folder.with("dev/country.csv", COUNTRIES).with("test/other.csv", "# table: country\ncode,name\nXY,y\n");

        assertThat(database.start(folder)).containsExactly("country +3 ~0 =0 -0");
    }

    @Test
    void aHeaderAloneChangesNothing() {
        folder.with("country.csv", "code,name\n").with("none.json", "{\"table\": \"country\", \"rows\": []}");

        assertThat(database.start(folder)).containsExactly("country +0 ~0 =0 -0", "none +0 ~0 =0 -0");
    }

    @Test
    void aScriptTellsWhatItChangedAndWhatItSetsEndsWithIt() {
        folder.with(
                        "10-script.sql",
                        """
                        set search_path = '';
                        insert into public.country values ('A', 'a'), ('B', 'b');
                        update public.country set name = 'c';
                        delete from public.country where code = 'B';
                        copy public.country from stdin;
                        D\td\t1
                        \\.
                        """)
                .with("20-country.csv", "code,name\nE,e\n");

        assertThat(database.start(folder)).containsExactly("script +3 ~2 =0 -1", "country +1 ~0 =0 -0");
    }

    @Test
    void aByteOrderMarkAndCarriageReturnsAreNoData() {
        folder.with("country.csv", "\uFEFF# match: code\r\ncode,name\r\nDE,Germany\r\n\r\n");

        assertThat(database.start(folder)).containsExactly("country +1 ~0 =0 -0");
        assertThat(countries()).isEqualTo("DE Germany NULL");
    }
}
