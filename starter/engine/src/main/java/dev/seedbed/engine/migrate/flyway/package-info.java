/** Flyway's own scanner, parser, callbacks and rules, put to work one migration at a time. */
@NullMarked
package dev.seedbed.engine.migrate.flyway;

import org.jspecify.annotations.NullMarked;
