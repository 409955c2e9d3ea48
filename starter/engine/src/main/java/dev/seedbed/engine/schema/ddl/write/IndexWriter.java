package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.Index;
import dev.seedbed.engine.schema.IndexState;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes indexes. On a partitioned table that has partitions already it is made {@code ON ONLY} the table, and the partitions'
 * own indexes are attached to it, so that each keeps its name.
 */
final class IndexWriter extends ObjectWriter<Index> {

    private final Family family;

    IndexWriter(Sides sides) {
        super(Index.class, sides);
        this.family = new Family(sides);
    }

    @Override
    List<Action> create(Index index) {
        ObjectId id = index.id();
        ObjectId table = index.table();
        List<Action> actions = new ArrayList<>();
        actions.add(
                sides().isSpared(table)
                        ? SafeIndex.create(index, id.name()).makes(id).needs(table)
                        : Action.of(
                                        sql(index, "INDEX ", id.name(), only(index)),
                                        table,
                                        (index.unique() ? Form.CREATE_INDEX_UNIQUE : Form.CREATE_INDEX).on(table))
                                .makes(id)
                                .needs(table));
        actions.addAll(IndexStateChange.afterCreation(id, id, table, index.state()));
        attach(sides(), id, id, table, index.inheritedFrom()).ifPresent(actions::add);
        return actions;
    }

    private String only(Index index) {
        return family.lastingChildren(index.table()).isEmpty() ? "" : "ONLY ";
    }

    static String sql(Index index, String keyword, String name, String only) {
        IndexState state = index.state();
        return "CREATE " + (index.unique() ? "UNIQUE " : "") + keyword + Identifier.quote(name) + " ON " + only
                + index.table().sql() + " "
                + index.definition()
                + (state.options().isEmpty() ? "" : " WITH (" + Sql.options(state.options()) + ")")
                + (state.tablespace() == null ? "" : " TABLESPACE " + Identifier.quote(state.tablespace()))
                + (index.predicate() == null ? "" : " WHERE " + index.predicate());
    }

    @Override
    Effect dropEffect(Index index) {
        return Form.DROP_INDEX.on(index.table());
    }

    @Override
    List<Action> drop(Index index) {
        if (index.inheritedFrom() != null && sides().isGone(index.inheritedFrom())) {
            return List.of();
        }
        if (sides().isSpared(index.table())) {
            return List.of(SafeIndex.drop(index).drops(index.id()));
        }
        return List.of(Action.of("DROP INDEX " + index.id().sql(), index.table(), dropEffect(index))
                .drops(index.id()));
    }

    @Override
    Optional<List<Action>> alter(Index before, Index after) {
        boolean same = before.definition().equals(after.definition())
                && before.unique() == after.unique()
                && Objects.equals(before.predicate(), after.predicate())
                && before.table().equals(after.table())
                && (before.state().valid() || !after.state().valid());
        if (!same && SafeIndex.canSwap(sides(), before, after)) {
            return Optional.of(SafeIndex.swap(before, after));
        }
        if (!same || isDetached(before, after)) {
            return Optional.empty();
        }
        ObjectId id = after.id();
        List<Action> actions =
                new ArrayList<>(IndexStateChange.between(id, id, after.table(), before.state(), after.state()));
        if (!Objects.equals(before.inheritedFrom(), after.inheritedFrom())) {
            attach(sides(), id, id, after.table(), after.inheritedFrom()).ifPresent(actions::add);
        }
        return Optional.of(actions);
    }

    /** No statement detaches an index, but detaching the partition does. */
    private boolean isDetached(Index before, Index after) {
        return before.inheritedFrom() != null
                && !before.inheritedFrom().equals(after.inheritedFrom())
                && Partitions.staysAttached(sides(), after.table());
    }

    /** Attaches an index of a partition to that of the partitioned table, unless attaching the partition does. */
    static Optional<Action> attach(
            Sides sides, ObjectId id, ObjectId index, ObjectId table, @Nullable ObjectId parentIndex) {
        if (parentIndex == null || !Partitions.staysAttached(sides, table) || sides.isMade(table)) {
            return Optional.empty();
        }
        ObjectId parentTable =
                Objects.requireNonNull(Partitions.partition(sides, table, true)).parent();
        String parent = ObjectId.of(index.kind(), parentIndex.namespace(), parentIndex.name())
                .sql();
        return Optional.of(Action.of(
                        "ALTER INDEX " + parent + " ATTACH PARTITION " + index.sql(),
                        parentTable,
                        Form.READ.beside(Form.READ.on(parentTable), table))
                .needs(id, parentIndex)
                .awaits(complete(table))
                .provides(complete(parentTable)));
    }

    /** The indexes of a partitioned table have those of all partitions. */
    static String complete(ObjectId table) {
        return "indexes attached: " + table.sql();
    }
}
