/** Migration files: where they are, what their names mean, and how their text is read. No database is involved. */
@NullMarked
package dev.seedbed.engine.migrate.file;

import org.jspecify.annotations.NullMarked;
