/** What people and probes see of the databases' state. */
@NullMarked
package dev.seedbed.micronaut.status;

import org.jspecify.annotations.NullMarked;
