/** How to reach the service's datasources before their pools are made. */
@NullMarked
package dev.seedbed.micronaut.connect;

import org.jspecify.annotations.NullMarked;
