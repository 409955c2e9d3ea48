/** A PostgreSQL server that comes with the application, for development and tests. */
@NullMarked
package dev.seedbed.postgres;

import org.jspecify.annotations.NullMarked;
