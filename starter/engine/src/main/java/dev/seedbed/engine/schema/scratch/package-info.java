/** Scratch databases: empty, like the original, never in reach of its data, and always dropped. */
@NullMarked
package dev.seedbed.engine.schema.scratch;

import org.jspecify.annotations.NullMarked;
