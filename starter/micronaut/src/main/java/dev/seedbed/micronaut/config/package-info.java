/** What a service configures under {@code seedbed}, read and checked. */
@NullMarked
package dev.seedbed.micronaut.config;

import org.jspecify.annotations.NullMarked;
