package dev.seedbed.micronaut;

import dev.seedbed.engine.seed.SeedReport;

/**
 * Published for each seed that ran at this start and succeeded, in the order in which they ran, when all have:
 * listeners may use every repository. {@link DatabasePrepared} of the datasource follows.
 */
public record SeedApplied(String datasource, SeedReport seed) {}
