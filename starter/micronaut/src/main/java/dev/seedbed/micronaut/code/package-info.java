/** Which compiled classes code depends on. */
@NullMarked
package dev.seedbed.micronaut.code;

import org.jspecify.annotations.NullMarked;
