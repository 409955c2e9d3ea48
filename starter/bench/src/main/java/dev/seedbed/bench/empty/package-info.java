/** What it costs to bring an empty database to head. */
@NullMarked
package dev.seedbed.bench.empty;

import org.jspecify.annotations.NullMarked;
