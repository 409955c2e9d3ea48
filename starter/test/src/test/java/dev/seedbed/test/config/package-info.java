@NullMarked
package dev.seedbed.test.config;

import org.jspecify.annotations.NullMarked;
