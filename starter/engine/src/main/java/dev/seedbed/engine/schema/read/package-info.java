/** Reads the catalog of a PostgreSQL server: one {@code .sql} file for each kind of object, all in one snapshot. */
@NullMarked
package dev.seedbed.engine.schema.read;

import org.jspecify.annotations.NullMarked;
