/** Where a server comes from for a datasource that has no URL: development and test servers offer themselves here. */
@NullMarked
package dev.seedbed.micronaut.server;

import org.jspecify.annotations.NullMarked;
