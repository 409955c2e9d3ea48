package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.jdbc.SqlStates;
import java.sql.SQLException;

/** A migration that is a program has thrown something. */
final class ProgramFailed extends SQLException {

    private static final long serialVersionUID = 1L;

    ProgramFailed(Exception cause) {
        super(cause.getMessage() == null ? cause.toString() : cause.getMessage(), SqlStates.of(cause), cause);
    }
}
