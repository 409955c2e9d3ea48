/** Who uses the service. */
@NullMarked
package dev.seedbed.sample.account;

import org.jspecify.annotations.NullMarked;
