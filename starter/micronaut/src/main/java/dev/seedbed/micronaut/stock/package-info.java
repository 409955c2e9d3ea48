/** micronaut-flyway, where it is on the class path: keeps its beans, and has them made only when somebody asks for them. */
@NullMarked
package dev.seedbed.micronaut.stock;

import org.jspecify.annotations.NullMarked;
