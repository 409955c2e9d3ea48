/** The one lock under which a database is prepared, and the fence that every writing transaction checks. */
@NullMarked
package dev.seedbed.engine.jdbc.lock;

import org.jspecify.annotations.NullMarked;
