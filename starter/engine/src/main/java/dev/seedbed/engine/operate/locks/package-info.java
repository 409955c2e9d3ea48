/** Which locks the pending migrations take on which tables: measured by running them in a scratch copy. */
@NullMarked
package dev.seedbed.engine.operate.locks;

import org.jspecify.annotations.NullMarked;
