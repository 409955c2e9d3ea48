/** Keeps micronaut-flyway's beans, and has them made only when somebody asks for them. */
@NullMarked
package dev.seedbed.micronaut.flyway;

import org.jspecify.annotations.NullMarked;
