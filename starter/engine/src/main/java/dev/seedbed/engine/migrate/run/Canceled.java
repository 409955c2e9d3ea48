package dev.seedbed.engine.migrate.run;

import java.sql.SQLException;

/** Someone has canceled one of several statements that were sent together; which one is not known. */
final class Canceled extends SQLException {

    private static final long serialVersionUID = 1L;

    Canceled(SQLException cause) {
        super(cause.getMessage(), cause.getSQLState(), cause);
    }
}
