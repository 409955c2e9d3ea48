package dev.seedbed.engine.seed.file;

import org.jspecify.annotations.Nullable;

/**
 * A row of a file.
 *
 * @param place where it begins
 * @param values one for each column of the file, as PostgreSQL reads the column's type
 */
@SuppressWarnings("ArrayRecordComponent")
record FileRow(Place place, @Nullable String[] values) {}
