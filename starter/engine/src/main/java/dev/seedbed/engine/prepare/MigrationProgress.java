package dev.seedbed.engine.prepare;

/**
 * How far the migrations of a preparation have come.
 *
 * @param migration the one that is at work
 * @param done how many have run before it
 * @param total how many there are to run
 */
public record MigrationProgress(String migration, int done, int total) {}
