/** Seeds that are files: SQL scripts, and rows as CSV or JSON. */
@NullMarked
package dev.seedbed.engine.seed.file;

import org.jspecify.annotations.NullMarked;
