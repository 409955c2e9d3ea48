package dev.seedbed.engine.migrate;

/**
 * What there is to undo an applied migration with.
 *
 * @param script the file, relative to its location
 * @param text what would be sent, the record in the history included
 */
public record Undo(Migration migration, String script, SqlText text) {}
