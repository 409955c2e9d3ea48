/** Connections, transactions and named SQL: what every other room needs to talk to PostgreSQL. */
@NullMarked
package dev.seedbed.engine.jdbc;

import org.jspecify.annotations.NullMarked;
