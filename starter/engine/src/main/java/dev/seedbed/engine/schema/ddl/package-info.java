/** The script that brings one catalog to the other. */
@NullMarked
package dev.seedbed.engine.schema.ddl;

import org.jspecify.annotations.NullMarked;
