/** Entities of Micronaut Data as rows. The only room that is built on Micronaut Data's entities, which may be absent. */
@NullMarked
package dev.seedbed.micronaut.data;

import org.jspecify.annotations.NullMarked;
