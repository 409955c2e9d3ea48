/** Where accounts can be. */
@NullMarked
package dev.seedbed.sample.country;

import org.jspecify.annotations.NullMarked;
