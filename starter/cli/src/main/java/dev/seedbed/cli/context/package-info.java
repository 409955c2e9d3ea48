/** Micronaut contexts for commands: the service's configuration and, where they are wanted, its beans; never its start. */
@NullMarked
package dev.seedbed.cli.context;

import org.jspecify.annotations.NullMarked;
