/** JVMs and other programs, started by turns and timed. */
@NullMarked
package dev.seedbed.bench.process;

import org.jspecify.annotations.NullMarked;
