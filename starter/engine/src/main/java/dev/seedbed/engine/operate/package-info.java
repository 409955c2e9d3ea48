/**
 * What a person does to a database by hand: every operation goes through a {@link
 * dev.seedbed.engine.prepare.Preparation}, under the same lock and by the same rules as a start.
 */
@NullMarked
package dev.seedbed.engine.operate;

import org.jspecify.annotations.NullMarked;
