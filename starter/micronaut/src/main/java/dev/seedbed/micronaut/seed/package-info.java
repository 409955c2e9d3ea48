/** Seeds that are beans, and the transactions that they run in. */
@NullMarked
package dev.seedbed.micronaut.seed;

import org.jspecify.annotations.NullMarked;
