/** What a start costs where nothing is to be done. */
@NullMarked
package dev.seedbed.bench.start;

import org.jspecify.annotations.NullMarked;
