/** Seeds: what puts data in place, per environment, in order, and keeps account of it. */
@NullMarked
package dev.seedbed.engine.seed;

import org.jspecify.annotations.NullMarked;
