package dev.seedbed.engine.seed.file;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.upsert.TableName;
import dev.seedbed.engine.seed.upsert.table.TableReader;
import dev.seedbed.engine.seed.upsert.table.TargetTable;
import java.sql.Connection;
import java.sql.SQLException;

/** The table that a file's rows are for. */
record WantedTable(TableName name, String file) {

    TargetTable read(Connection connection) throws SQLException {
        try {
            return new TableReader(connection).read(name.schema(), name.name());
        } catch (Problem problem) {
            throw new Problem(
                    file + ": " + problem.happened(),
                    problem.why()
                            + "\nThe table is the one that the file names, else that of the file's own name, without number"
                            + " and ending.",
                    problem.next() + "\nA file names its table in the line # table: app.country, or in JSON with"
                            + " \"table\": \"app.country\".");
        }
    }
}
