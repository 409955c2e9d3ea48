package dev.seedbed.engine.schema.ddl.write;

import static dev.seedbed.engine.schema.ddl.action.Hazard.DELETES_DATA;
import static dev.seedbed.engine.schema.ddl.action.Hazard.MAY_FAIL;
import static dev.seedbed.engine.schema.ddl.action.Hazard.NOT_REVERSIBLE;
import static dev.seedbed.engine.schema.ddl.action.Lock.ACCESS_EXCLUSIVE;
import static dev.seedbed.engine.schema.ddl.action.Lock.ACCESS_SHARE;
import static dev.seedbed.engine.schema.ddl.action.Lock.EXCLUSIVE;
import static dev.seedbed.engine.schema.ddl.action.Lock.ROW_EXCLUSIVE;
import static dev.seedbed.engine.schema.ddl.action.Lock.ROW_SHARE;
import static dev.seedbed.engine.schema.ddl.action.Lock.SHARE;
import static dev.seedbed.engine.schema.ddl.action.Lock.SHARE_ROW_EXCLUSIVE;
import static dev.seedbed.engine.schema.ddl.action.Lock.SHARE_UPDATE_EXCLUSIVE;

import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ddl.action.Effect;
import dev.seedbed.engine.schema.ddl.action.Hazard;
import dev.seedbed.engine.schema.ddl.action.Lock;
import java.util.Set;

/**
 * Every form of statement that locks a relation, with its lock, its work on the rows, and what can go wrong. The figures are
 * compared with measured ones by a test.
 */
enum Form {
    ADD_CHECK(ACCESS_EXCLUSIVE, Work.SCAN, MAY_FAIL),
    ADD_COLUMN(ACCESS_EXCLUSIVE, Work.NONE),
    ADD_COLUMN_REWRITING(ACCESS_EXCLUSIVE, Work.REWRITE),
    ADD_CONSTRAINT_USING_INDEX(ACCESS_EXCLUSIVE, Work.NONE),
    ADD_EXCLUSION(ACCESS_EXCLUSIVE, Work.SCAN, MAY_FAIL),
    ADD_FOREIGN_KEY(SHARE_ROW_EXCLUSIVE, Work.SCAN, MAY_FAIL),
    ADD_IDENTITY(ACCESS_EXCLUSIVE, Work.NONE),
    ADD_NOT_VALID_CHECK(ACCESS_EXCLUSIVE, Work.NONE),
    ADD_NOT_VALID_FOREIGN_KEY(SHARE_ROW_EXCLUSIVE, Work.NONE),
    ADD_UNIQUE(ACCESS_EXCLUSIVE, Work.SCAN, MAY_FAIL),
    ALTER_COLUMN_OPTIONS(SHARE_UPDATE_EXCLUSIVE, Work.NONE),
    ALTER_COLUMN_STATISTICS(SHARE_UPDATE_EXCLUSIVE, Work.NONE),
    ALTER_COLUMN_STORAGE(ACCESS_EXCLUSIVE, Work.NONE),
    ALTER_COLUMN_TYPE(ACCESS_EXCLUSIVE, Work.NONE),
    ALTER_COLUMN_TYPE_REWRITING(ACCESS_EXCLUSIVE, Work.REWRITE),
    ALTER_CONSTRAINT(ACCESS_EXCLUSIVE, Work.NONE),
    ALTER_SEQUENCE(SHARE_ROW_EXCLUSIVE, Work.NONE),
    ALTER_VIEW(ACCESS_EXCLUSIVE, Work.NONE),
    ATTACH_PARTITION(ACCESS_EXCLUSIVE, Work.SCAN, MAY_FAIL),
    ATTACH_TO_PARENT(SHARE_UPDATE_EXCLUSIVE, Work.NONE),
    CHANGE_OWNER(ACCESS_EXCLUSIVE, Work.NONE),
    CLUSTER_ON(SHARE_UPDATE_EXCLUSIVE, Work.NONE),
    COMMENT(SHARE_UPDATE_EXCLUSIVE, Work.NONE),
    CREATE_INDEX(SHARE, Work.SCAN),
    CREATE_INDEX_CONCURRENTLY(SHARE_UPDATE_EXCLUSIVE, Work.SCAN),
    CREATE_INDEX_UNIQUE(SHARE, Work.SCAN, MAY_FAIL),
    CREATE_STATISTICS(SHARE_UPDATE_EXCLUSIVE, Work.NONE),
    CREATE_TRIGGER(SHARE_ROW_EXCLUSIVE, Work.NONE),
    DETACH_PARTITION(ACCESS_EXCLUSIVE, Work.NONE),
    DROP_COLUMN(ACCESS_EXCLUSIVE, Work.NONE, DELETES_DATA, NOT_REVERSIBLE),
    DROP_GENERATED_COLUMN(ACCESS_EXCLUSIVE, Work.NONE),
    DROP_CONSTRAINT(ACCESS_EXCLUSIVE, Work.NONE),
    DROP_INDEX(ACCESS_EXCLUSIVE, Work.NONE),
    DROP_INDEX_CONCURRENTLY(SHARE_UPDATE_EXCLUSIVE, Work.NONE),
    DROP_STATISTICS(SHARE_UPDATE_EXCLUSIVE, Work.NONE),
    DROP_TABLE(ACCESS_EXCLUSIVE, Work.NONE, DELETES_DATA, NOT_REVERSIBLE),
    DROP_TRIGGER(ACCESS_EXCLUSIVE, Work.NONE),
    DROP_VIEW(ACCESS_EXCLUSIVE, Work.NONE),
    FIRE_TRIGGER(SHARE_ROW_EXCLUSIVE, Work.NONE),
    INHERIT(ACCESS_EXCLUSIVE, Work.NONE),
    POLICY(ACCESS_EXCLUSIVE, Work.NONE),
    PUBLISH(SHARE_UPDATE_EXCLUSIVE, Work.NONE),
    READ(ACCESS_SHARE, Work.NONE),
    REFRESH(EXCLUSIVE, Work.NONE),
    RENAME(ACCESS_EXCLUSIVE, Work.NONE),
    RENAME_INDEX(SHARE_UPDATE_EXCLUSIVE, Work.NONE),
    REPLICA_IDENTITY(ACCESS_EXCLUSIVE, Work.NONE),
    ROW_SECURITY(ACCESS_EXCLUSIVE, Work.NONE),
    RULE(ACCESS_EXCLUSIVE, Work.NONE),
    SET_DEFAULT(ACCESS_EXCLUSIVE, Work.NONE),
    SET_NOT_NULL(ACCESS_EXCLUSIVE, Work.SCAN, MAY_FAIL),
    SET_OPTIONS(SHARE_UPDATE_EXCLUSIVE, Work.NONE),
    REFERENCED(ROW_SHARE, Work.NONE),
    SET_STORAGE(ACCESS_EXCLUSIVE, Work.REWRITE),
    SHARE_OF_DOMAIN(SHARE, Work.SCAN, MAY_FAIL),
    VALIDATE(SHARE_UPDATE_EXCLUSIVE, Work.SCAN, MAY_FAIL),
    WRITE(ROW_EXCLUSIVE, Work.NONE);

    /** What a statement does with the rows of its table. */
    private enum Work {
        NONE,
        SCAN,
        REWRITE
    }

    private final Lock lock;
    private final Work work;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Hazard> hazards;

    Form(Lock lock, Work work, Hazard... hazards) {
        this.lock = lock;
        this.work = work;
        this.hazards = Set.of(hazards);
    }

    /** The effect of the statement on its table. */
    Effect on(ObjectId relation) {
        return beside(Effect.none(), relation);
    }

    /** The same in addition to the effects on other tables. */
    Effect beside(Effect others, ObjectId relation) {
        Effect effect = others.locking(relation, lock).risking(hazards.toArray(Hazard[]::new));
        return switch (work) {
            case NONE -> effect;
            case SCAN -> effect.scanning(relation);
            case REWRITE -> effect.rewriting(relation);
        };
    }
}
