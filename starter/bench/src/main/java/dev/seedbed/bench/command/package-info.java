/** What a command of the command line costs. */
@NullMarked
package dev.seedbed.bench.command;

import org.jspecify.annotations.NullMarked;
