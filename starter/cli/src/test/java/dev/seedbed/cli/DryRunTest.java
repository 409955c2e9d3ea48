package dev.seedbed.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --dry-run} prints, run by psql itself: the database is the same as if the command had been run. */
class DryRunTest {

    private static final String HISTORY =
            """
            select concat_ws('|', installed_rank, coalesce(version, '-'), description, type, script,
                coalesce(checksum::text, '-'), installed_by, success)
            from flyway_schema_history order by installed_rank
            """;
    private static final String SCHEMA =
            """
            select line from (
                select format('column %s.%s %s %s %s %s', a.attrelid::regclass, a.attname,
                    format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity,
                    pg_get_expr(d.adbin, d.adrelid)) as line
                from pg_attribute a
                join pg_class c on c.oid = a.attrelid
                left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                where c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
                union all
                select 'constraint ' || conname || ' ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid)
                from pg_constraint where connamespace = 'public'::regnamespace
                union all
                select 'index ' || pg_get_indexdef(indexrelid) || ' ' || indisvalid
                from pg_index join pg_class on pg_class.oid = indexrelid where relnamespace = 'public'::regnamespace
                union all
                select 'function ' || pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace
                union all
                select 'view ' || viewname || definition from pg_views where schemaname = 'public'
                union all
                select 'comment ' || description from pg_description
                where objoid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
            ) as lines order by 1
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void psqlIsThere() throws InterruptedException {
        assumeTrue(
                Tmux.isThere("psql", "--version"), "psql is not installed (Debian: apt-get install postgresql-client)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1"})
    void anEmptyDatabaseBecomesTheSame(String mode) throws Exception {
        TestProject run = project("run");
        TestProject scripted = project("scripted");

        throughPsql(scripted, mode, "migrate");

        assertThat(run.run("migrate").exitCode()).isZero();
        assertSame(scripted, run);
        assertThat(texts(scripted, "select note from noted"))
                .containsExactly("it's \\ \"quoted\"; ${not_replaced} — ☃");
        assertThat(scripted.run("status").output()).contains("default  AT_HEAD");
        assertThat(scripted.run("init").output()).contains("2 ran");
    }

    @Test
    void soDoesOneThatComesFromAnInitSql() throws Exception {
        TestProject run = project("run").withInitSql();
        TestProject scripted = project("scripted").withInitSql();

        throughPsql(scripted, "", "migrate");

        run.run("migrate");
        assertSame(scripted, run);
        assertThat(texts(scripted, "select name from country")).containsExactly("of the init SQL");
    }

    @Test
    void soDoesOneThatIsBehind() throws Exception {
        TestProject run = project("run");
        TestProject scripted = project("scripted");
        run.run("migrate", "--to", "2");
        scripted.run("migrate", "--to", "2");

        throughPsql(scripted, "", "migrate", "--to", "4");
        run.run("migrate", "--to", "4");
        assertSame(scripted, run);

        throughPsql(scripted, "", "migrate");
        run.run("migrate");
        assertSame(scripted, run);
    }

    @Test
    void soDoesARollback() throws Exception {
        TestProject run = project("run");
        TestProject scripted = project("scripted");
        run.run("migrate", "--to", "3");
        scripted.run("migrate", "--to", "3");

        throughPsql(scripted, "", "rollback", "--to", "1");

        run.run("rollback", "--to", "1");
        assertSame(scripted, run);
        assertThat(scripted.run("current").output()).isEqualTo("1\n");
        assertThat(scripted.run("migrate").exitCode()).isZero();
    }

    @Test
    void aScriptThatFailsLeavesNoHalfMigration() throws Exception {
        TestProject scripted = project("scripted");
        scripted.write(
                scripted.migrations().resolve("V5__function.sql"), "create table half (id int);\nselect 1 / 0;\n");

        assertThat(psql(scripted, "", scripted.run("migrate", "--dry-run").output()))
                .contains("division by zero");

        assertThat(scripted.run("current").output()).isEqualTo("4\n");
        assertThat(texts(scripted, "select to_regclass('half')::text")).containsExactly((String) null);
    }

    private TestProject project(String name) {
        TestProject project = new TestProject(folder.resolve(name), TestServer.create()).withFiles();
        return project.with("flyway.datasources.default.placeholders.colour", "blue")
                .write(
                        project.migrations().resolve("V4__notes.sql"),
                        """
                        create table noted (note text default 'a;b');
                        comment on table noted is 'it''s ${colour} -- not a comment';
                        insert into noted values (E'it\\'s \\\\ "quoted"; $' || '{not_replaced} — ☃') -- the end""")
                .write(
                        project.migrations().resolve("V5__function.sql"),
                        """
                        create function shout(word text) returns text language plpgsql as $body$
                        begin
                            -- a semicolon; and a 'quote
                            return upper(word) || '!';
                        end $body$;
                        """)
                .write(
                        project.migrations().resolve("V6__index.sql"),
                        "create index concurrently customer_country on customer (country);\n")
                .write(
                        project.migrations().resolve("R__countries_seen.sql"),
                        "create or replace view seen as select code from country;\n");
    }

    private static void assertSame(TestProject scripted, TestProject run) {
        assertThat(texts(scripted, HISTORY)).isNotEmpty().containsExactlyElementsOf(texts(run, HISTORY));
        assertThat(texts(scripted, SCHEMA)).hasSizeGreaterThan(10).containsExactlyElementsOf(texts(run, SCHEMA));
        String stamps = "select datasource || ' ' || stamp from seedbed_state";
        assertThat(texts(scripted, stamps)).isEqualTo(texts(run, stamps));
    }

    private static List<String> texts(TestProject project, String query) {
        return TestServer.texts(project.database(), query);
    }

    /** Runs what a dry run prints. */
    private void throughPsql(TestProject project, String mode, String... command) throws Exception {
        String[] dry = Arrays.copyOf(command, command.length + 1);
        dry[command.length] = "--dry-run";
        TestProject.Answer answer = project.run(dry);
        assertThat(answer.exitCode()).as(answer.errors()).isZero();

        String said = psql(project, mode, answer.output());

        assertThat(said.lines().filter(line -> line.contains("ERROR") || line.contains("FATAL")))
                .isEmpty();
    }

    private String psql(TestProject project, String mode, String script) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("script.sql"), script);
        List<String> line = new ArrayList<>(List.of("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1"));
        if (!mode.isEmpty()) {
            line.add(mode);
        }
        line.addAll(List.of("-f", file.toString(), "-h", "localhost", "-U", "postgres", "-d", project.database()));
        line.addAll(List.of("-p", Integer.toString(TestServer.port())));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
