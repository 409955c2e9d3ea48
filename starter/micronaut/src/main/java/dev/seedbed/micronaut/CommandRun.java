package dev.seedbed.micronaut;

/**
 * Stands as a singleton in the context of a command: there nothing is prepared because a datasource is made, but by the
 * command alone.
 */
public final class CommandRun {}
