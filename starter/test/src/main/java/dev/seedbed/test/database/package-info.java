/** Templates, their clones and the server that holds them. Knows nothing of frameworks. */
@NullMarked
package dev.seedbed.test.database;

import org.jspecify.annotations.NullMarked;
