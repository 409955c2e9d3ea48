package dev.seedbed.engine.operate.locks;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How something is done without keeping others waiting. Asked only about statements that were found to block: what a
 * statement does is measured, and only what could be written instead is told from its text.
 */
final class SaferForm {

    private static final Pattern INDEX = words("create\\s+(unique\\s+)?index\\b(?!\\s+concurrently)");
    private static final Pattern DROP_INDEX = words("drop\\s+index\\b(?!\\s+concurrently)");
    private static final Pattern REINDEX = words("reindex\\b(?!.*\\bconcurrently)");
    private static final Pattern FOREIGN_KEY = words("(foreign\\s+key|references)\\b(?!.*\\bnot\\s+valid)");
    private static final Pattern CHECK = words("add\\s+(constraint\\s+\\S+\\s+)?check\\b(?!.*\\bnot\\s+valid)");
    private static final Pattern NOT_NULL = words("set\\s+not\\s+null");
    private static final Pattern UNIQUE =
            words("add\\s+(constraint\\s+\\S+\\s+)?(unique|primary\\s+key)\\b(?!.*\\busing\\s+index)");
    private static final Pattern TYPE = words("alter\\s+(column\\s+)?\\S+\\s+(set\\s+data\\s+)?type\\b");
    private static final Pattern REFRESH = words("refresh\\s+materialized\\s+view\\b(?!\\s+concurrently)");

    private SaferForm() {}

    static Optional<String> of(String sql, List<StatementLocks.TableLock> locks, List<String> rewritten) {
        if (locks.stream().noneMatch(lock -> lock.mode().blocksWriters())) {
            return Optional.empty();
        }
        if (!rewritten.isEmpty() && TYPE.matcher(sql).find()) {
            return Optional.of("add a column of the new type, fill it in portions, and take it in the old one's place");
        }
        return firstOf(
                        sql,
                        new Form(INDEX, "CREATE INDEX CONCURRENTLY, alone in its migration"),
                        new Form(DROP_INDEX, "DROP INDEX CONCURRENTLY, alone in its migration"),
                        new Form(REINDEX, "REINDEX … CONCURRENTLY, alone in its migration"),
                        new Form(REFRESH, "REFRESH MATERIALIZED VIEW CONCURRENTLY, which wants a unique index"),
                        new Form(UNIQUE, "CREATE UNIQUE INDEX CONCURRENTLY first, then ADD CONSTRAINT … USING INDEX"),
                        new Form(
                                FOREIGN_KEY,
                                "ADD CONSTRAINT … NOT VALID, and VALIDATE CONSTRAINT in the next migration"),
                        new Form(CHECK, "ADD CONSTRAINT … NOT VALID, and VALIDATE CONSTRAINT in the next migration"),
                        new Form(
                                NOT_NULL,
                                "ADD CONSTRAINT … CHECK (… IS NOT NULL) NOT VALID, VALIDATE CONSTRAINT in the next migration, then"
                                        + " SET NOT NULL, which needs not look at the rows any more"))
                .or(() -> rewritten.isEmpty()
                        ? Optional.empty()
                        : Optional.of("a new table or column beside the old one, filled in portions"));
    }

    private record Form(Pattern pattern, String instead) {}

    private static Optional<String> firstOf(String sql, Form... forms) {
        for (Form form : forms) {
            if (form.pattern.matcher(sql).find()) {
                return Optional.of(form.instead);
            }
        }
        return Optional.empty();
    }

    private static Pattern words(String pattern) {
        return Pattern.compile("\\b" + pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
