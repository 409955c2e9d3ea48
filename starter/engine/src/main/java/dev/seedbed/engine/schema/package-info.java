/** Immutable records of a database's catalog; what they know of a database is text, and nothing here reads or writes one. */
@NullMarked
package dev.seedbed.engine.schema;

import org.jspecify.annotations.NullMarked;
