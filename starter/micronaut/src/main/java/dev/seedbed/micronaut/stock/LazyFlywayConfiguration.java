package dev.seedbed.micronaut.stock;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.flyway.FlywayConfigurationProperties;

/**
 * Makes {@link FlywayConfigurationProperties} lazy.
 *
 * <p>Micronaut creates {@code @Context} beans at start, and lets a replacement stand in for another only among those.
 * This bean replaces it there and nowhere else, because it has another type: whoever asks for the configuration later
 * still gets micronaut-flyway's own bean, bound by micronaut-flyway's own definition.
 */
@Context
@Requires(classes = FlywayConfigurationProperties.class)
@Replaces(FlywayConfigurationProperties.class)
final class LazyFlywayConfiguration {}
