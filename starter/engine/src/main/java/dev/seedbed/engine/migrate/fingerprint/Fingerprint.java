package dev.seedbed.engine.migrate.fingerprint;

import java.util.Optional;

/**
 * Stands for everything on the code's side that decides what a database at head looks like.
 *
 * @param value equal for equal code
 * @param cannotVouch why equality proves nothing here; empty where it does
 */
public record Fingerprint(String value, Optional<String> cannotVouch) {}
