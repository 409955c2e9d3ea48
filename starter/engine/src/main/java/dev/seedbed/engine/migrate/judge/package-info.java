/** Holds the code's migrations against a history, by Flyway's rules. Values go in, values come out. */
@NullMarked
package dev.seedbed.engine.migrate.judge;

import org.jspecify.annotations.NullMarked;
