@NullMarked
package dev.seedbed.test.database;

import org.jspecify.annotations.NullMarked;
