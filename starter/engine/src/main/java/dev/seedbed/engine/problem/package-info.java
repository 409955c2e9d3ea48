/** The one exception that users see: what happened, why, and what to do next. */
@NullMarked
package dev.seedbed.engine.problem;

import org.jspecify.annotations.NullMarked;
