/** Random catalogs and random edits, to find what no case has thought of. */
@NullMarked
package dev.seedbed.engine.schema.random;

import org.jspecify.annotations.NullMarked;
