@NullMarked
package dev.seedbed.test.code;

import org.jspecify.annotations.NullMarked;
