package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.script.ScriptSource;
import dev.seedbed.engine.jdbc.script.ScriptText;
import dev.seedbed.engine.migrate.SqlText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One step of what would be done, with its statements. */
public final class DraftStep {

    private final String title;
    private final SqlText text;
    private final Optional<ScriptSource> script;

    private DraftStep(String title, SqlText text, Optional<ScriptSource> script) {
        this.title = title;
        this.text = text;
        this.script = script;
    }

    public static DraftStep of(String title, SqlText text) {
        return new DraftStep(title, text, Optional.empty());
    }

    /** One whose statements stand in a script, between what comes before and after it. */
    static DraftStep of(String title, SqlText around, ScriptSource script) {
        return new DraftStep(title, around, Optional.of(script));
    }

    /** What it is called in reports, too: {@code migrate 12}. */
    public String title() {
        return title;
    }

    /** Whether all of it commits together. */
    public boolean transactional() {
        return text.transactional();
    }

    /** Why its statements can't be told; empty where they can. */
    public Optional<String> hidden() {
        return text.hidden();
    }

    /** What it is about, without settings and records: what a person wants to read. Of an init SQL's rows only the number. */
    public List<String> statements() {
        return script.map(source -> new ScriptText(source).statements()).orElse(text.statements());
    }

    /** Writes all of it as a part of a script for psql. */
    void writeTo(Appendable out) throws IOException {
        out.append("-- ").append(title.replaceAll("\\R", " ")).append('\n');
        if (text.hidden().isPresent()) {
            out.append("-- not shown: ").append(text.hidden().get()).append("\n\n");
            return;
        }
        statement(out, "set client_encoding = 'UTF8'");
        if (text.transactional()) {
            statement(out, "begin");
        }
        for (String sql : text.before()) {
            statement(out, sql);
        }
        if (script.isPresent()) {
            new ScriptText(script.get()).writeTo(out);
            out.append("\n;\n"); // the last statement of a script need not end with one
        }
        for (String sql : text.statements()) {
            statement(out, sql);
        }
        for (String sql : text.after()) {
            statement(out, sql);
        }
        if (text.transactional()) {
            statement(out, "commit");
        }
        out.append('\n');
    }

    private static void statement(Appendable out, String sql) throws IOException {
        String stripped = sql.strip();
        out.append(stripped);
        if (!stripped.endsWith(";") && !stripped.endsWith("\n\\.")) {
            // behind a comment a semicolon would be one, too
            out.append(stripped.substring(stripped.lastIndexOf('\n') + 1).contains("--") ? "\n;" : ";");
        }
        out.append('\n');
    }
}
