/** Prepares the datasources of a Micronaut service before anything uses them; {@code seedbed.enabled} switches it off. */
@Configuration
@Requires(property = "seedbed.enabled", notEquals = "false", defaultValue = "true")
@NullMarked
package dev.seedbed.micronaut;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
