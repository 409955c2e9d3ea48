package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.script.ScriptSource;
import dev.seedbed.engine.jdbc.script.ScriptText;
import dev.seedbed.engine.migrate.SqlText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One step of what would be done, with its statements. */
public final class DryRunStep {

    private final Step step;
    private final SqlText text;
    private final Optional<ScriptSource> script;

    private DryRunStep(Step step, SqlText text, Optional<ScriptSource> script) {
        this.step = step;
        this.text = text;
        this.script = script;
    }

    public static DryRunStep of(Step step, SqlText text) {
        return new DryRunStep(step, text, Optional.empty());
    }

    /** One whose statements are in a script, between what comes before and after it. */
    static DryRunStep of(Step step, SqlText around, ScriptSource script) {
        return new DryRunStep(step, around, Optional.of(script));
    }

    /** The step that would run. */
    public Step step() {
        return step;
    }

    /** Its title, as in reports: {@code migrate 12}. */
    public String title() {
        return step.title();
    }

    /** Whether all of it commits together. */
    public boolean transactional() {
        return text.transactional();
    }

    /** Why a seed runs, as the end of a sentence about it; empty for all other steps. */
    public Optional<String> reason() {
        return step instanceof Step.Seed seed ? Optional.of(seed.planned().reason()) : Optional.empty();
    }

    /** Whether the script would leave another database without it: seeds and callbacks run in the service, too. */
    boolean isRequired() {
        return step.kind() != StepKind.SEED && step.kind() != StepKind.CALLBACK;
    }

    /** What it does instead of statements, or why they are not known; empty if the statements are shown. */
    public Optional<String> hidden() {
        return text.hidden();
    }

    /** What it is about, without settings and records: what a person wants to read. Of an init SQL's rows only the number. */
    public List<String> statements() {
        return script.map(source -> new ScriptText(source).statements()).orElse(text.statements());
    }

    /** Writes all of it as a part of a script for psql. */
    void writeTo(Appendable out) throws IOException {
        out.append("-- ").append(title().replaceAll("\\R", " ")).append('\n');
        if (reason().isPresent()) {
            out.append("-- not shown: seeds run in the service; this one ")
                    .append(reason().get())
                    .append("\n\n");
            return;
        }
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
