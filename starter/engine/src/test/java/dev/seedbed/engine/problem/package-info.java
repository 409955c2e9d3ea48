@NullMarked
package dev.seedbed.engine.problem;

import org.jspecify.annotations.NullMarked;
