/** Brings rows of a table to what is given, and leaves alone what is right already; works on one plain connection. */
@NullMarked
package dev.seedbed.engine.seed.upsert;

import org.jspecify.annotations.NullMarked;
