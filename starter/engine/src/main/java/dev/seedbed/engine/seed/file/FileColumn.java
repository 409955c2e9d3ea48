package dev.seedbed.engine.seed.file;

/** A column as a file names it, and where it does so first. */
record FileColumn(String name, Place place) {}
