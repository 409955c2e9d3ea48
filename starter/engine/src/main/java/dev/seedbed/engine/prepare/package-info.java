/** The one way through: inspection, plan, runner, report. */
@NullMarked
package dev.seedbed.engine.prepare;

import org.jspecify.annotations.NullMarked;
