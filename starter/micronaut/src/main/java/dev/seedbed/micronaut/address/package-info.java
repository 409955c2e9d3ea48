/** Where addresses and passwords of datasources come from besides their own settings: {@code .env}, files, one URL. */
@NullMarked
package dev.seedbed.micronaut.address;

import org.jspecify.annotations.NullMarked;
