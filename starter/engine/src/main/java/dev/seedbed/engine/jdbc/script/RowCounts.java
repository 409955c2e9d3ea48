package dev.seedbed.engine.jdbc.script;

/** How many rows statements changed, as far as their first word tells in which way. */
public record RowCounts(long inserted, long updated, long deleted) {

    static final RowCounts NONE = new RowCounts(0, 0, 0);

    /** The counts after one more statement. */
    RowCounts after(String opening, long rows) {
        if (rows <= 0) {
            return this;
        }
        return switch (opening.split(" ", 2)[0]) {
            case "INSERT", "COPY" -> new RowCounts(inserted + rows, updated, deleted);
            case "UPDATE" -> new RowCounts(inserted, updated + rows, deleted);
            case "DELETE" -> new RowCounts(inserted, updated, deleted + rows);
            default -> this;
        };
    }
}
