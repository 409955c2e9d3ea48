/**
 * A PostgreSQL server that a project brings along: found running or started, shared by processes, stopped after the last
 * one. Knows nothing of what it is used for, so that everything else may be tested on it.
 */
@NullMarked
package dev.seedbed.server;

import org.jspecify.annotations.NullMarked;
