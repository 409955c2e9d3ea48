/** What the catalog says of the table that rows go into. */
@NullMarked
package dev.seedbed.engine.seed.upsert.table;

import org.jspecify.annotations.NullMarked;
