package dev.seedbed.engine.schema.cases;

import dev.seedbed.engine.TestServer.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Describes a database by what {@code pg_dump --schema-only} writes: its statements, sorted. The order of a table's columns,
 * of grants, of storage parameters and of settings means nothing and is left out, and so are secrets, which the engine does
 * not print.
 */
final class DumpJudge implements Judge {

    private static final Pattern TABLE =
            Pattern.compile("(?s)(CREATE (?:UNLOGGED |FOREIGN )?TABLE [^(]*\\(\n)(.*?)(\n\\).*)");
    private static final Pattern SECRET = Pattern.compile("(?m)^(    (?!user)\\S+) '.*'");
    private static final Pattern SETTINGS = Pattern.compile("(?m)(?:^    SET .*\n)+(?=    AS )");
    private static final Pattern OPTIONS = Pattern.compile("\\bWITH \\(([^()]*)\\)");
    private static final Pattern COLUMNS =
            Pattern.compile("((?:PUBLICATION .* ADD TABLE ONLY [^ ]+ )|(?:\\) ON ))\\(?([^()]*)\\)?");

    private final TestDatabase database;

    DumpJudge(TestDatabase database) {
        this.database = database;
    }

    /** Debian's {@code pg_dump} refuses servers newer than itself. */
    static boolean serves(int version) {
        return PostgresPrograms.version("pg_dump") >= version;
    }

    @Override
    public List<String> lines() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        PostgresPrograms.path("pg_dump"), "--schema-only", "-d", PostgresPrograms.address(database))
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String dump = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("pg_dump: " + dump);
        }
        return statements(dump);
    }

    static List<String> statements(String dump) {
        List<String> statements = new ArrayList<>();
        for (String entry : dump.split("\n\n\n", -1)) {
            String body =
                    entry.replaceAll("(?m)^(--.*|\\\\(un)?restrict .*)\n?", "").strip();
            for (String statement : body.split("(?m);$", -1)) {
                if (!statement.isBlank()) {
                    statements.add(Judge.reread(normalised(statement.strip())));
                }
            }
        }
        statements.sort(null);
        return statements;
    }

    private static String normalised(String statement) {
        Matcher table = TABLE.matcher(statement);
        String text =
                table.matches() ? table.group(1) + sorted(table.group(2), ",\n", ",\n") + table.group(3) : statement;
        text = OPTIONS.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement("WITH (" + sorted(found.group(1), ", ", ", ") + ")"));
        if (text.startsWith("CREATE USER MAPPING")) {
            text = SECRET.matcher(text).replaceAll("$1 ''");
        }
        if (text.startsWith("CREATE FUNCTION") || text.startsWith("CREATE PROCEDURE")) {
            text = SETTINGS.matcher(text)
                    .replaceAll(found -> Matcher.quoteReplacement(sorted(found.group(), "\n", "\n")));
        }
        if (text.contains("PUBLICATION")) {
            text = COLUMNS.matcher(text)
                    .replaceAll(found ->
                            Matcher.quoteReplacement(found.group(1) + "(" + sorted(found.group(2), ", ", ", ") + ")"));
        }
        return text;
    }

    private static String sorted(String list, String separator, String joint) {
        String[] items = list.split(separator);
        Arrays.sort(items);
        return String.join(joint, items);
    }
}
