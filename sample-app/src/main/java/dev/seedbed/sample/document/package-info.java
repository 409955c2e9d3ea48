/** What accounts write. */
@NullMarked
package dev.seedbed.sample.document;

import org.jspecify.annotations.NullMarked;
