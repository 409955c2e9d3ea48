/** The migrations that the code brings: scripts by their names, and programs. */
@NullMarked
package dev.seedbed.engine.migrate.resolve;

import org.jspecify.annotations.NullMarked;
