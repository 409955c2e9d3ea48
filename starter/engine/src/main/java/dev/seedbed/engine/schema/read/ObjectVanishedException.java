package dev.seedbed.engine.schema.read;

import java.sql.SQLException;

/** An object was dropped or changed between the snapshot and the deparser's look at it. */
final class ObjectVanishedException extends SQLException {

    private static final long serialVersionUID = 1L;

    ObjectVanishedException(String column) {
        super("the server no longer has the " + column.replace('_', ' ') + " of an object");
    }
}
