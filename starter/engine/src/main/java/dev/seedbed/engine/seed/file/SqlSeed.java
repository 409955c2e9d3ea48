package dev.seedbed.engine.seed.file;

import dev.seedbed.engine.jdbc.script.ScriptResult;
import dev.seedbed.engine.jdbc.script.ScriptRunner;
import dev.seedbed.engine.jdbc.script.ScriptSource;
import dev.seedbed.engine.jdbc.script.ScriptText;
import dev.seedbed.engine.resource.LocatedFile;
import dev.seedbed.engine.seed.SeedContext;
import dev.seedbed.engine.seed.Seeder;
import dev.seedbed.engine.seed.upsert.SeedCounts;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** A script; what it sets on the session ends with the seed. */
record SqlSeed(String name, LocatedFile file) implements Seeder {

    private static final Set<String> RESERVED =
            Set.of("flyway_schema_history", "seedbed_state", "seedbed_seed_history", "seedbed_environment_history");

    Directives directives() throws IOException {
        try (FileBytes bytes = FileBytes.beginning(file.opening().open())) {
            return CommentDirectives.ofSql(Comment.ofSql(name, bytes));
        }
    }

    /** Its statements; of a {@code COPY … FROM stdin} only the number of rows. */
    List<String> statements() {
        return new ScriptText(source()).statements();
    }

    private ScriptSource source() {
        return ScriptSource.of(name, file.size(), file.opening()::open);
    }

    @Override
    public void seed(SeedContext seed) throws SQLException {
        ScriptRunner runner = new ScriptRunner(
                RESERVED, progress -> seed.progress("bytes", progress.bytesRead(), progress.totalBytes()));
        ScriptResult result = runner.run(source(), seed.connection());
        seed.changed(new SeedCounts(
                result.rows().inserted(),
                result.rows().updated(),
                0,
                result.rows().deleted()));
    }
}
