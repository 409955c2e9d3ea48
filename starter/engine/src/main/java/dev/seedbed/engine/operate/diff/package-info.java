/** The difference between two schemas: of a database, of the migrations, or of the init SQL. */
@NullMarked
package dev.seedbed.engine.operate.diff;

import org.jspecify.annotations.NullMarked;
