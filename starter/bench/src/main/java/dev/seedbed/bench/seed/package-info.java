/** Rows that a seed brings: a million of them, beside what else could bring them, and ten million in little memory. */
@NullMarked
package dev.seedbed.bench.seed;

import org.jspecify.annotations.NullMarked;
