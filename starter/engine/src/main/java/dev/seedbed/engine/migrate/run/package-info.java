/** Runs migrations and records them: statements, programs, callbacks, and the rows of the history. */
@NullMarked
package dev.seedbed.engine.migrate.run;

import org.jspecify.annotations.NullMarked;
