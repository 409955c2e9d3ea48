/** Statements with what they bring about, and the order that follows from it. */
@NullMarked
package dev.seedbed.engine.schema.ddl.action;

import org.jspecify.annotations.NullMarked;
