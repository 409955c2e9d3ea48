/** What it costs to load a large dump. */
@NullMarked
package dev.seedbed.bench.dump;

import org.jspecify.annotations.NullMarked;
