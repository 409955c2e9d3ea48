/** Databases as a whole: made, renamed and dropped over a connection to another one of the same server. */
@NullMarked
package dev.seedbed.engine.operate.database;

import org.jspecify.annotations.NullMarked;
