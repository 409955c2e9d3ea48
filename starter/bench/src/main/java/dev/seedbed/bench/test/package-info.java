/** A fresh database for a test class. */
@NullMarked
package dev.seedbed.bench.test;

import org.jspecify.annotations.NullMarked;
