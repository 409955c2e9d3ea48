/** The server, and what its databases are filled with. */
@NullMarked
package dev.seedbed.bench.database;

import org.jspecify.annotations.NullMarked;
