/** The commands, a class each: what they take, what of the engine they ask, and how they show the answer. */
@NullMarked
package dev.seedbed.cli.command;

import org.jspecify.annotations.NullMarked;
