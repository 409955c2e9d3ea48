@NullMarked
package dev.seedbed.sample;

import org.jspecify.annotations.NullMarked;
