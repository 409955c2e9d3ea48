/** Callbacks: code or scripts that run at fixed points of a run of migrations. */
@NullMarked
package dev.seedbed.engine.migrate.callback;

import org.jspecify.annotations.NullMarked;
