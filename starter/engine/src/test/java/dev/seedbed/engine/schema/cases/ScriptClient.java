package dev.seedbed.engine.schema.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;

/** Runs a script as a person would: with psql, stopping at the first error; where there is none, statement by statement. */
final class ScriptClient {

    private ScriptClient() {}

    /** The error that it stopped at. */
    static Optional<String> run(CaseDatabase database, String script)
            throws IOException, InterruptedException, SQLException {
        if (PostgresPrograms.version("psql") > 0) {
            return psql(database, script);
        }
        try {
            database.load(script);
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<String> psql(CaseDatabase database, String script)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        PostgresPrograms.path("psql"),
                        "-X",
                        "-q",
                        "-v",
                        "ON_ERROR_STOP=1",
                        "-d",
                        PostgresPrograms.address(database.database()),
                        "-f",
                        "-")
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().write(script.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? Optional.empty() : Optional.of(output.strip());
    }
}
