package dev.seedbed.engine.seed.file;

import dev.seedbed.engine.seed.RunMode;
import dev.seedbed.engine.seed.upsert.TableName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All that a file says of itself, each thing at most once and with a value. */
final class Directives {

    static final String AFTER = "after";
    static final String RUN = "run";
    static final String MATCH = "match";
    static final String TABLE = "table";
    static final String PRUNE = "prune";

    /** What a script can say. */
    static final List<String> OF_SCRIPTS = List.of(AFTER, RUN);
    /** What a file of rows can say. */
    static final List<String> OF_ROWS = List.of(AFTER, MATCH, PRUNE, RUN, TABLE);

    private final Map<String, Directive> given = new LinkedHashMap<>();

    Directives(List<Directive> directives) {
        for (Directive directive : directives) {
            if (given.putIfAbsent(directive.name(), directive) != null) {
                throw DirectiveProblem.twice(directive);
            }
            boolean valueless = directive.values().contains("")
                    || (directive.values().isEmpty() && !directive.name().equals(PRUNE));
            if (valueless) {
                throw DirectiveProblem.withoutValue(directive);
            }
        }
        when();
    }

    /** The names of the seeds that it comes after. */
    List<String> after() {
        Directive after = given.get(AFTER);
        return after == null ? List.of() : after.values();
    }

    RunMode when() {
        Directive run = given.get(RUN);
        return run == null ? RunMode.ON_CHANGE : runMode(run);
    }

    Optional<TableName> table() {
        return directive(TABLE).map(table -> TableName.parse(table.text()));
    }

    Optional<Directive> match() {
        return directive(MATCH);
    }

    /** Whether rows that the file does not list go; its values are conditions, {@code column = value}. */
    Optional<Directive> prune() {
        return directive(PRUNE);
    }

    private Optional<Directive> directive(String name) {
        return Optional.ofNullable(given.get(name));
    }

    private static RunMode runMode(Directive run) {
        String wanted = run.text().toUpperCase(Locale.ROOT).replace('-', '_');
        for (RunMode mode : RunMode.values()) {
            if (mode.name().equals(wanted)) {
                return mode;
            }
        }
        throw DirectiveProblem.notARunMode(run);
    }
}
