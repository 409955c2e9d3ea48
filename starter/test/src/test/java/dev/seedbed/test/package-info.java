@NullMarked
package dev.seedbed.test;

import org.jspecify.annotations.NullMarked;
