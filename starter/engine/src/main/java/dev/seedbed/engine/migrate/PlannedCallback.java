package dev.seedbed.engine.migrate;

/**
 * A callback that is called at one point of a run, outside of single migrations.
 *
 * @param number which of the code's callbacks it is
 * @param name its file, or event and name of one that is code
 */
public record PlannedCallback(CallbackEvent event, int number, String name) {}
