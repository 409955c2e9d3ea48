/** Whole suites of tests, in processes of their own. */
@NullMarked
package dev.seedbed.bench.suite;

import org.jspecify.annotations.NullMarked;
