package dev.seedbed.engine.seed.upsert;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.upsert.MappedColumn.Role;
import dev.seedbed.engine.seed.upsert.table.TargetColumn;
import dev.seedbed.engine.seed.upsert.table.TargetTable;
import dev.seedbed.engine.seed.upsert.table.UniqueKey;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings a mapping and the table of the catalog together, and says where they do not fit. */
final class Binder<E> {

    private final RowMapping<E> mapping;
    private final TargetTable table;

    Binder(RowMapping<E> mapping, TargetTable table) {
        this.mapping = mapping;
        this.table = table;
    }

    /** @param matching properties or columns; none for the primary key */
    Binding<E> bind(List<String> matching) {
        Set<String> match = matching.isEmpty()
                ? Set.copyOf(primaryKey())
                : matching.stream()
                        .map(name -> column(mapping.column(name)).name())
                        .collect(Collectors.toSet());
        Map<String, BoundColumn<E>> bound = new LinkedHashMap<>();
        for (MappedColumn<E> mapped : mapping.columns()) {
            BoundColumn<E> column = bound(mapped, match);
            if (bound.put(column.target().name(), column) != null) {
                throw new Problem(
                        "Two values are given for the column " + column.target().name() + " of " + table + ".",
                        "Their names differ in case only, and stand for one column.",
                        "Leave one of them out.");
            }
        }
        requireMatched(bound, match);
        return new Binding<>(table, List.copyOf(bound.values()), key(match));
    }

    /** One that writes nothing but has the match columns: for when there are no rows to tell the others. */
    Binding<E> bindWithoutRows(List<String> matching) {
        List<MappedColumn<E>> columns = (matching.isEmpty() ? primaryKey() : matching)
                .stream()
                        .map(name -> new MappedColumn<E>(mapping.column(name), Role.DATA, row -> null))
                        .toList();
        return new Binder<>(new GivenMapping<>(mapping.table(), columns), table).bind(matching);
    }

    private BoundColumn<E> bound(MappedColumn<E> mapped, Set<String> match) {
        TargetColumn target = column(mapped.name());
        if (target.generated()) {
            throw new Problem(
                    "The column " + target.name() + " of " + table + " is generated and takes no value.",
                    "The database computes it from other columns of the row.",
                    "Leave it out of the rows.");
        }
        boolean matches = match.contains(target.name());
        // an identity that is always generated cannot be updated
        Role role = target.alwaysIdentity() && mapped.role() == Role.DATA ? Role.GENERATED_ID : mapped.role();
        boolean named = role == Role.CREATED && target.baseType().equals("uuid") && !matches;
        return new BoundColumn<>(target, role, named ? orRandom(mapped.value()) : mapped.value(), matches);
    }

    /** A row that is given no name gets one of its own, unless it is by its name that it is found again. */
    private static <E> Function<E, @Nullable Object> orRandom(Function<? super E, @Nullable Object> value) {
        return row -> {
            Object given = value.apply(row);
            return given == null ? UUID.randomUUID() : given;
        };
    }

    private TargetColumn column(String name) {
        return table.column(name)
                .orElseThrow(() -> new Problem(
                        "The table " + table + " has no column \"" + name + "\".",
                        "Its columns are: " + table.columnNames() + ".",
                        "Correct the name, or add the column with a migration."));
    }

    private List<String> primaryKey() {
        return table.primaryKey()
                .map(UniqueKey::columns)
                .orElseThrow(() -> new Problem(
                        "The table " + table + " has no primary key that its rows could be matched by.",
                        "Unique in it are: " + table.uniqueKeys() + ".",
                        "Say what tells its rows apart, with matching(\"…\"), or in a file with the line"
                                + " \"# match: …\"."));
    }

    private void requireMatched(Map<String, BoundColumn<E>> bound, Set<String> match) {
        String missing =
                match.stream().filter(name -> !bound.containsKey(name)).sorted().collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new Problem(
                    "The rows for " + table + " are matched by " + missing + ", which they do not have.",
                    "They have: " + String.join(", ", bound.keySet()) + ".",
                    "Add it to the rows, or say what else tells them apart, with matching(\"…\"), or in a file with the"
                            + " line \"# match: …\". Unique in the table are: " + table.uniqueKeys() + ".");
        }
    }

    /** The largest that lies within the match columns: an insert can give way by one of exactly these columns only. */
    private UniqueKey key(Set<String> match) {
        return table.keys().stream()
                .filter(key -> match.containsAll(key.columns()))
                .max(Comparator.comparing((UniqueKey key) -> !key.deferrable())
                        .thenComparing(key -> key.columns().size()))
                .orElseThrow(() -> notUnique(match.stream().sorted().collect(Collectors.joining(", "))));
    }

    private Problem notUnique(String columns) {
        return new Problem(
                "The rows of " + table + " cannot be matched by (" + columns + "): nothing keeps that unique.",
                "Two rows could be meant by one. Unique in the table are: " + table.uniqueKeys()
                        + "; an index over some of the rows, or over an expression, does not count.",
                "Match by one of those, or add a migration with: CREATE UNIQUE INDEX ON " + table + " (" + columns
                        + ");");
    }

    private record GivenMapping<E>(TableName table, List<MappedColumn<E>> columns) implements RowMapping<E> {}
}
