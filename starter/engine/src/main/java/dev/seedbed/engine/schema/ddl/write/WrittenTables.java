package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.regex.Pattern;

/** The locks that PostgreSQL takes while it parses statements in a rule or a function's body. */
final class WrittenTables {

    private WrittenTables() {}

    /** On the tables that statements write; others are only read. */
    static Effect of(Catalog catalog, ObjectId id, String statements) {
        Effect effect = Effect.none();
        for (ObjectId needed : catalog.dependencies().dependenciesOf(id).keySet()) {
            ObjectId relation = needed.kind() == ObjectKind.COLUMN ? Sides.parent(needed) : needed;
            switch (relation.kind()) {
                case TABLE, FOREIGN_TABLE, VIEW ->
                    effect = (writes(statements, relation) ? Form.WRITE : Form.READ).beside(effect, relation);
                default -> {}
            }
        }
        return effect;
    }

    private static boolean writes(String statements, ObjectId relation) {
        return Pattern.compile("(INSERT INTO|UPDATE|DELETE FROM|MERGE INTO)( ONLY)? " + Pattern.quote(relation.sql())
                        + "(?![\\w$\"])")
                .matcher(statements)
                .find();
    }
}
