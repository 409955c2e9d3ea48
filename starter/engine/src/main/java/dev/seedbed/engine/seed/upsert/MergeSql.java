package dev.seedbed.engine.seed.upsert;

import dev.seedbed.engine.seed.upsert.table.TargetColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The statements that bring a table, {@code t}, to what is staged, {@code s}. */
final class MergeSql {

    private final Binding<?> binding;
    private final String target;
    private final String staged;
    private final String sameKey;

    MergeSql(Binding<?> binding, StagingTable staging) {
        this.binding = binding;
        this.target = binding.table().quoted();
        this.staged = staging.name();
        this.sameKey = staging.sameKey();
    }

    /** How many of the staged rows are in the table, and how many of those differ. */
    String compare() {
        String different = differs() == null ? "0" : "count(*) filter (where " + differs() + ")";
        return "select count(*), " + different + " from " + staged + " s join " + target + " t on " + sameKey;
    }

    /** Null where no column can differ. */
    @Nullable String update() {
        String differs = differs();
        return differs == null
                ? null
                : "update " + target + " t set " + assignments() + " from " + staged + " s where " + sameKey + " and ("
                        + differs + ")";
    }

    private String assignments() {
        List<String> assignments = new ArrayList<>();
        for (BoundColumn<?> column : binding.columns()) {
            String value = column.assigned();
            if (value != null) {
                assignments.add(column.quoted() + " = " + value);
            }
        }
        return String.join(", ", assignments);
    }

    private @Nullable String differs() {
        String conditions = binding.columns().stream()
                .filter(BoundColumn::isCompared)
                .map(column -> differs(column.target()))
                .collect(Collectors.joining(" or "));
        return conditions.isEmpty() ? null : conditions;
    }

    private static String differs(TargetColumn column) {
        String as = column.comparable() ? "" : "::text collate \"C\"";
        return "t." + column.quoted() + as + " is distinct from s." + column.quoted() + as;
    }

    /**
     * Inserts the staged rows that the table does not have.
     *
     * @param generated columns that are left to the database in this statement; it takes the rows without values for them
     */
    String insert(List<BoundColumn<?>> generated) {
        List<BoundColumn<?>> written = binding.columns().stream()
                .filter(column -> !generated.contains(column))
                .collect(Collectors.toList());
        String names = written.stream().map(BoundColumn::quoted).collect(Collectors.joining(", "));
        String values = written.stream().map(column -> "s." + column.quoted()).collect(Collectors.joining(", "));
        return "insert into " + target + " (" + names + ")" + overriding(written) + " select " + values + " from "
                + staged
                + " s where not exists (select from " + target + " t where " + sameKey + ")" + given(generated)
                + " order by s.ctid" + givingWay();
    }

    private String given(List<BoundColumn<?>> generated) {
        return binding.columns().stream()
                .filter(BoundColumn::isGeneratedId)
                .map(column -> " and s." + column.quoted() + (generated.contains(column) ? " is null" : " is not null"))
                .collect(Collectors.joining());
    }

    private static String overriding(List<BoundColumn<?>> written) {
        return written.stream().anyMatch(column -> column.target().alwaysIdentity()) ? " overriding system value" : "";
    }

    private String givingWay() {
        return binding.mayGiveWay()
                ? " on conflict (" + Binding.quotedColumns(binding.key().columns()) + ") do nothing"
                : "";
    }

    /** Deletes the rows within the scope that are not staged. */
    String prune(Scope.Condition scope) {
        return "delete from " + target + " t where " + scope.sql() + " and not exists (select from " + staged
                + " s where " + sameKey + ")";
    }
}
