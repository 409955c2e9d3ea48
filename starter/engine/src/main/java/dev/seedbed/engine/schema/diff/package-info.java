/** What differs between two catalogs, object by object. */
@NullMarked
package dev.seedbed.engine.schema.diff;

import org.jspecify.annotations.NullMarked;
