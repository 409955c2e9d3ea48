/** Reads and runs whole SQL scripts, above all the plain output of {@code pg_dump}, in the caller's transaction. */
@NullMarked
package dev.seedbed.engine.jdbc.script;

import org.jspecify.annotations.NullMarked;
