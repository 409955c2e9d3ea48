package dev.seedbed.engine.seed.upsert;

/** Text that is JSON already, for a column of any type that takes it. */
public record Json(String text) {}
