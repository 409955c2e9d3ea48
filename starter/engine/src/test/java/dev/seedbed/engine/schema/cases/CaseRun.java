package dev.seedbed.engine.schema.cases;

import dev.seedbed.schema.DiffOptions;
import dev.seedbed.schema.SchemaChange;
import dev.seedbed.schema.SchemaDiff;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One direction of a case: the script is made, run with psql, and looked at. Everything that is wrong is collected, so that
 * one run says all.
 */
public final class CaseRun {

    private final SchemaCase schemaCase;
    private final Direction direction;
    private final CaseDatabase from;
    private final CaseDatabase to;
    private final List<String> failures = new ArrayList<>();

    private CaseRun(SchemaCase schemaCase, Direction direction, CasePair pair) {
        this.schemaCase = schemaCase;
        this.direction = direction;
        this.from = pair.from();
        this.to = pair.to();
    }

    /** What is wrong, as sentences; empty if all is well. */
    public static List<String> failures(SchemaCase schemaCase, Direction direction) throws Exception {
        try (CasePair pair = CasePair.take()) {
            CaseRun run = new CaseRun(schemaCase, direction, pair);
            run.run();
            return run.failures;
        }
    }

    private void run() throws Exception {
        from.load(schemaCase.schema(direction.from()));
        from.load(schemaCase.rows(direction.from()));
        to.load(schemaCase.schema(direction.to()));
        SchemaDiff diff = SchemaDiff.between(from.connection(), to.connection(), options());
        if (ExpectedScript.isRewritten(schemaCase)) {
            if (from.version() == schemaCase.scriptVersion()) {
                ExpectedScript.write(schemaCase, direction, diff);
            }
            return;
        }
        List<String> wanted = new CatalogJudge(to.connection()).lines();
        boolean same = new CatalogJudge(from.connection()).lines().equals(wanted);
        expect(
                same == schemaCase.is("same") || schemaCase.kind().equals("random"),
                "before and after differ, or do not");
        if (same) {
            expect(diff.isEmpty(), "the script should be empty");
        }
        checkScript(diff);
        List<String> moving = schemaCase.property("rows move");
        TableRows rows = TableRows.of(from, moving);
        ObjectIdentities identities = ObjectIdentities.of(from);
        Optional<String> error = ScriptClient.run(from, diff.script());
        error.ifPresent(text -> failures.add("psql: " + text));
        if (error.isEmpty() && !isRefused(diff)) {
            failures.addAll(rows.lostIn(TableRows.of(from, moving), renames()));
            check(diff, identities.renamed(renames()), ObjectIdentities.of(from));
            checkArrival(wanted);
        }
        if (!failures.isEmpty()) {
            failures.add("the script:\n" + diff.script());
        }
    }

    private void checkScript(SchemaDiff diff) throws SQLException {
        if (from.version() == schemaCase.scriptVersion()
                && schemaCase.sections().containsKey(direction.expected())) {
            String expected = schemaCase.section(direction.expected());
            String script = ExpectedScript.of(diff);
            expect(script.equals(expected), "another script is expected:\n" + expected + "\nthe script is:\n" + script);
        }
    }

    private boolean isRefused(SchemaDiff diff) {
        boolean refused = schemaCase.is(direction == Direction.FORWARD ? "refused" : "refused back");
        if (refused) {
            expect(!diff.unmodelled().isEmpty(), "nothing is said about what can't be done");
        } else {
            diff.unmodelled().forEach(sentence -> failures.add("not handled: " + sentence));
        }
        return refused;
    }

    private void checkArrival(List<String> wanted) throws Exception {
        List<String> byCatalog = Judge.differences(new CatalogJudge(from.connection()).lines(), wanted);
        byCatalog.forEach(difference -> failures.add("catalog: " + difference));
        if (DumpJudge.serves(from.version())) {
            List<String> byDump =
                    Judge.differences(new DumpJudge(from.database()).lines(), new DumpJudge(to.database()).lines());
            byDump.forEach(difference -> failures.add("pg_dump: " + difference));
            expect(
                    byDump.isEmpty() == byCatalog.isEmpty() || schemaCase.is("not dumped"),
                    "the two judges do not agree");
        }
        SchemaDiff again = SchemaDiff.between(from.connection(), to.connection());
        expect(again.isEmpty(), "comparing once more finds a difference:\n" + again.script());
    }

    private void check(SchemaDiff diff, ObjectIdentities before, ObjectIdentities after) {
        Set<String> again = new TreeSet<>(before.madeAgainIn(after));
        checkSaid(again, diff.script());
        again.removeAll(schemaCase.madeAgain(direction));
        if (schemaCase.madeAgain(direction).contains("types")) {
            again.removeIf(name -> name.startsWith("type ") || name.startsWith("composite type "));
        }
        again.forEach(name -> failures.add("another object, though PostgreSQL has an ALTER: " + name));
        Set<String> declared = new TreeSet<>();
        for (SchemaChange change : diff.changes()) {
            change.rewrites().forEach(table -> declared.add("table " + table));
        }
        Set<String> rewritten = new TreeSet<>(before.rewrittenIn(after));
        Set<String> silent = new TreeSet<>(rewritten);
        silent.removeAll(declared);
        silent.forEach(name -> failures.add("rewritten, and no statement says so: " + name));
        Set<String> idle = new TreeSet<>(declared);
        idle.retainAll(before.sameTablesIn(after));
        idle.removeAll(rewritten);
        idle.removeAll(schemaCase.property("rewritten elsewhere"));
        idle.forEach(name -> failures.add("a statement says that it rewrites the table, and none does: " + name));
    }

    private void checkSaid(Set<String> again, String script) {
        for (String name : again) {
            String plain = name.replaceFirst("^(composite type|foreign table|type|table|sequence) ", "");
            expect(script.contains(plain + " is made again"), "made again, and the script does not say so: " + name);
        }
    }

    private DiffOptions options() {
        DiffOptions options = DiffOptions.defaults();
        for (Rename rename : hints()) {
            options = options.renaming(rename.from(), rename.to());
        }
        return options;
    }

    /** Old names of tables ({@code public.a}) and columns ({@code public.a.b}), with the new ones. */
    private Map<String, String> renames() {
        Map<String, String> renames = new HashMap<>();
        for (Rename rename : hints()) {
            renames.put("public." + rename.from(), rename.ofColumn() ? rename.to() : "public." + rename.to());
        }
        return renames;
    }

    private List<Rename> hints() {
        return schemaCase.property("rename").stream()
                .map(Rename::parse)
                .map(rename -> direction == Direction.FORWARD ? rename : rename.reversed())
                .toList();
    }

    /** A hint: {@code account.mail=email} for a column, {@code client=customer} for a table. */
    private record Rename(String from, String to) {

        static Rename parse(String text) {
            int equals = text.indexOf('=');
            return new Rename(text.substring(0, equals), text.substring(equals + 1));
        }

        boolean ofColumn() {
            return from.contains(".");
        }

        Rename reversed() {
            int dot = from.indexOf('.') + 1;
            return new Rename(from.substring(0, dot) + to, from.substring(dot));
        }
    }

    private void expect(boolean condition, String otherwise) {
        if (!condition) {
            failures.add(otherwise);
        }
    }
}
