/** What a service says to Flyway, by configuration and beans, read without loading Flyway as long as that will do. */
@NullMarked
package dev.seedbed.micronaut.flyway;

import org.jspecify.annotations.NullMarked;
