/** The statements that create, change and drop an object of each kind. */
@NullMarked
package dev.seedbed.engine.schema.ddl.write;

import org.jspecify.annotations.NullMarked;
