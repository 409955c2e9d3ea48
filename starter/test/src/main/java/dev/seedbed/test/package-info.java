/** Gives every test class of a Micronaut service a migrated, seeded database of its own. */
@NullMarked
package dev.seedbed.test;

import org.jspecify.annotations.NullMarked;
