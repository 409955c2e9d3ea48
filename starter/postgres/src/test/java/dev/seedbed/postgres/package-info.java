@NullMarked
package dev.seedbed.postgres;

import org.jspecify.annotations.NullMarked;
