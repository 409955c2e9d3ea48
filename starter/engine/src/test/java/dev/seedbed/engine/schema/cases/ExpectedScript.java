package dev.seedbed.engine.schema.cases;

import dev.seedbed.schema.SchemaChange;
import dev.seedbed.schema.SchemaDiff;
import dev.seedbed.schema.TableLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A script as a case holds it: each statement with what it locks, rewrites and risks, as far as one does not follow from
 * another. {@code -Dtest.rewrite-cases=regex} writes it into the files of the cases that the expression matches, and checks
 * nothing else.
 */
final class ExpectedScript {

    private static final String REWRITTEN = System.getProperty("test.rewrite-cases", "");

    /** What the locks and the rewritten tables show already. */
    private static final Set<String> IMPLIED = Set.of("blocks reads", "blocks writes", "rewrites the table");

    private ExpectedScript() {}

    static String of(SchemaDiff diff) {
        return diff.changes().stream().map(ExpectedScript::statement).collect(Collectors.joining("\n"));
    }

    private static String statement(SchemaChange change) {
        List<String> effects = new ArrayList<>();
        change.locks().stream().map(TableLock::toString).sorted().forEach(effects::add);
        change.rewrites().stream().sorted().forEach(table -> effects.add("rewrites " + table));
        change.hazards().stream()
                .filter(hazard -> !IMPLIED.contains(hazard))
                .sorted()
                .forEach(effects::add);
        if (!change.transactional()) {
            effects.add("not in a transaction");
        }
        return change.sql() + ";" + (effects.isEmpty() ? "" : "\n-- " + String.join(", ", effects));
    }

    static boolean isRewritten(SchemaCase schemaCase) {
        return schemaCase.id().matches(REWRITTEN);
    }

    /** Only one direction of a case may be written at a time. */
    static synchronized void write(SchemaCase schemaCase, Direction direction, SchemaDiff diff) {
        Path file = Path.of("src/test/resources/schema-cases").resolve(schemaCase.id() + ".sql");
        String heading = "--- " + direction.expected() + "\n";
        try {
            String text = Files.readString(file);
            int begin = text.indexOf(heading);
            if (begin >= 0) {
                int end = text.indexOf("\n--- ", begin + 1);
                text = text.substring(0, begin) + (end < 0 ? "" : text.substring(end + 1));
            }
            int back = direction == Direction.FORWARD ? text.indexOf("--- " + Direction.BACK.expected() + "\n") : -1;
            int place = back < 0 ? text.length() : back;
            String script = of(diff);
            String section = heading + (script.isEmpty() ? "" : script + "\n");
            Files.writeString(file, text.substring(0, place) + section + text.substring(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
