package dev.seedbed.engine.prepare;

/** The part of a preparation that is under way, for those who ask meanwhile. */
public sealed interface RunningPreparation permits Preparation, PendingSeeds {

    String datasource();

    PreparationProgress soFar();
}
