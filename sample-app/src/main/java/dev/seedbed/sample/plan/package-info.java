/** What an account can subscribe to. */
@NullMarked
package dev.seedbed.sample.plan;

import org.jspecify.annotations.NullMarked;
