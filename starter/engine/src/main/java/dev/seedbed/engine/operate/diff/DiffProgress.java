package dev.seedbed.engine.operate.diff;

/**
 * How far a comparison has come.
 *
 * @param done how many of {@code total} are done
 * @param total zero or less if it is not known
 */
public record DiffProgress(String stage, int done, int total) {}
