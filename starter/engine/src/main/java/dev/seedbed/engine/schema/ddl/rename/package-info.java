/** Objects that have another name on the other side, by hint; keys, checks and indexes also where nothing but the name differs. */
@NullMarked
package dev.seedbed.engine.schema.ddl.rename;

import org.jspecify.annotations.NullMarked;
