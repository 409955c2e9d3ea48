/** What it costs to read a large schema and to compare two. */
@NullMarked
package dev.seedbed.bench.schema;

import org.jspecify.annotations.NullMarked;
