/** What the configuration says about databases, and who said it. */
@NullMarked
package dev.seedbed.test.config;

import org.jspecify.annotations.NullMarked;
