package dev.seedbed.bench.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A schema of many tables: ten columns, two indexes and a foreign key each, and a view for each tenth. */
final class LargeSchema {

    private static final int TABLES_OF_A_TRANSACTION = 100;

    private LargeSchema() {}

    static void create(Connection connection, int tables) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (int table = 1; table <= tables; table++) {
                statement.execute(table(table));
                if (table % TABLES_OF_A_TRANSACTION == 0) {
                    connection.commit();
                }
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static String table(int number) {
        int previous = Math.max(1, number - 1);
        String table =
                """
                create table t%1$d (
                  id bigint generated always as identity primary key,
                  name text not null default 'x',
                  mail varchar(100),
                  created timestamptz not null default now(),
                  amount numeric(12, 2),
                  kind integer,
                  parent bigint constraint t%1$d_parent references t%2$d (id),
                  note text,
                  flag boolean not null default false,
                  data jsonb);
                create index t%1$d_name on t%1$d (name);
                create index t%1$d_kind on t%1$d (kind, created desc) where flag;
                """;
        String view =
                """
                create view v%1$d as
                  select a.id, a.name, b.mail, b.amount from t%1$d a join t%2$d b on b.id = a.parent where a.flag;
                """;
        return (number % 10 == 0 ? table + view : table).formatted(number, previous);
    }
}
