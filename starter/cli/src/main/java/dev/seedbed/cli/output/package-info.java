/** What a command shows: tables, colour, progress, JSON. */
@NullMarked
package dev.seedbed.cli.output;

import org.jspecify.annotations.NullMarked;
