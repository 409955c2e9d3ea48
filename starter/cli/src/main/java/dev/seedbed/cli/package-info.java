/** Where the command line begins: {@code Db} by itself, {@code Seedbed} in a service's {@code main}. */
@NullMarked
package dev.seedbed.cli;

import org.jspecify.annotations.NullMarked;
