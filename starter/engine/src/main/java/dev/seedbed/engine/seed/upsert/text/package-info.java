/** Bytes that values become in PostgreSQL's text formats, written without objects on the way. */
@NullMarked
package dev.seedbed.engine.seed.upsert.text;

import org.jspecify.annotations.NullMarked;
