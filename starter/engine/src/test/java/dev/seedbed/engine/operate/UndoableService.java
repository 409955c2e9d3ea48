package dev.seedbed.engine.operate;

import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.TestSeeds;
import dev.seedbed.engine.prepare.TestService;
import java.nio.file.Path;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** A service all of whose migrations can be undone, and its rollback. */
final class UndoableService {

    private UndoableService() {}

    static TestService in(Path temporary) {
        return TestService.in(temporary)
                .environment("dev")
                .migration("V1__plan.sql", "create table plan (id int);")
                .migration("U1__plan.sql", "drop table plan;")
                .migration("V2__account.sql", "create table account (id int);")
                .migration("U2__account.sql", "drop table account;")
                .migration("V3.1__sown.sql", TestSeeds.TABLE)
                .migration("U3_1__sown.sql", "drop table sown;")
                .migration("R__one.sql", "create or replace view one as select 1 as one;");
    }

    static Rollback.Report rollBack(TestService service, RollbackAim aim, Protection protection) {
        try (Preparation preparation = service.preparation()) {
            return new Rollback(preparation).run(aim, protection);
        }
    }

    /** A migration that is Java code. */
    static final class V4__Code extends BaseJavaMigration {
        @Override
        public void migrate(Context context) throws Exception {
            try (Statement statement = context.getConnection().createStatement()) {
                statement.execute("create table made_by_code (id int)");
            }
        }
    }
}
