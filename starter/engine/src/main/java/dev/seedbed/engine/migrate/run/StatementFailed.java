package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.jdbc.script.ScriptStatement;
import dev.seedbed.engine.migrate.file.MigrationScript;
import java.sql.SQLException;

/** A statement of a script has failed. */
final class StatementFailed extends SQLException {

    private static final long serialVersionUID = 1L;

    private final transient MigrationScript script;
    private final transient ScriptStatement statement;

    StatementFailed(MigrationScript script, ScriptStatement statement, SQLException cause) {
        super(cause.getMessage(), cause.getSQLState(), cause);
        this.script = script;
        this.statement = statement;
    }

    MigrationScript script() {
        return script;
    }

    ScriptStatement statement() {
        return statement;
    }

    SQLException error() {
        return getCause() instanceof SQLException error ? error : this;
    }
}
