package dev.seedbed.engine.prepare;

/** The part of a preparation that is under way, for those who ask meanwhile. */
public sealed interface UnderWay permits Preparation, PendingSeeds {

    String datasource();

    PreparationProgress soFar();
}
