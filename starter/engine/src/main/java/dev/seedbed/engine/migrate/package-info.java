/** Migrations and their history as the rest of the engine sees them: plain records, no type of Flyway's. */
@NullMarked
package dev.seedbed.engine.migrate;

import org.jspecify.annotations.NullMarked;
