package dev.seedbed.engine.jdbc.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.TestServer;
import dev.seedbed.engine.TestServer.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Loads dumps of the database that {@code dumps/library.sql} describes, made by the real pg_dump 15, and compares what
 * came out with that database. The versions after 15 are its output with their header lines.
 */
class DumpTest {

    private static final String DUMP = resource("dumps/library-15.sql");

    private static List<String> original = List.of();

    @BeforeAll
    static void buildTheOriginal() throws SQLException {
        original = portrait(load(resource("dumps/library.sql")));
        assertThat(original).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 16, 17, 18})
    void aDumpRestoresTheSameDatabase(int version) throws SQLException {
        assertThat(portrait(load(asDumpedBy(version)))).isEqualTo(original);
    }

    @Test
    void aDumpOfInsertStatementsRestoresTheSameDatabase() throws SQLException {
        assertThat(portrait(load(resource("dumps/library-15-inserts.sql")))).isEqualTo(original);
    }

    @Test
    void aDumpWithTheLineEndsOfWindowsRestoresTheSameDefinitionsAndRows() throws SQLException {
        List<String> restored = portrait(load(DUMP.replace("\n", "\r\n")));

        assertThat(restored).map(line -> line.replace("\r", "")).isEqualTo(original);
    }

    @Test
    void theOriginalHoldsWhatIsEasilyLost() {
        assertThat(original)
                .contains(
                        "book (101,1010,1,\"\\\\.\",2,poetry,,,,,,)",
                        "sequence book_number 1000 10 5000",
                        "sequence book_id_seq 100 1 103",
                        "enum genre novel,poetry,it's science")
                .anyMatch(line -> line.startsWith("function ") && line.contains("and a $$ that ends nothing"))
                .anyMatch(line -> line.startsWith("column book.title_length") && line.contains("char_length"))
                .anyMatch(line -> line.contains("Ōe Kenzaburō 大江"));
    }

    private static String asDumpedBy(int version) {
        String dump = DUMP.replace("version 15.18 (Debian 15.18-0+deb12u1)", "version " + version + ".4");
        if (version == 16) {
            dump = dump.replaceAll("(?m)^\\\\(un)?restrict .*\n", "");
        }
        if (version >= 17) {
            dump = dump.replace(
                    "SET idle_in_transaction_session_timeout = 0;\n",
                    "SET idle_in_transaction_session_timeout = 0;\nSET transaction_timeout = 0;\n");
        }
        return dump;
    }

    private static TestDatabase load(String script) throws SQLException {
        TestDatabase database = TestServer.newDatabase();
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            new ScriptRunner(Set.of()).run(ScriptSource.text("dump.sql", script), connection);
            connection.commit();
        }
        return database;
    }

    private static List<String> portrait(TestDatabase database) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(resource("dumps/portrait.sql"))) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    private static String resource(String path) {
        try (InputStream in = DumpTest.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException(path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
