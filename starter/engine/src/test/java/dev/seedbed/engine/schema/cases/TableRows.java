package dev.seedbed.engine.schema.cases;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The contents of all tables that hold rows themselves. A row has to be there again with its values in all columns that the
 * table still has; where a column's type has changed, being null is compared.
 */
final class TableRows {

    private static final String COLUMNS =
            """
            select n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                   format('%I', a.attname), format('%I.%I', n.nspname, c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
            where (c.relkind = 'r' or c.oid in (select to_regclass(name) from unnest(array[:moving]::text[]) name))
              and c.oid >= 16384 and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
              and not exists (select from pg_depend e where e.objid = c.oid and e.deptype = 'e')
              and not exists (select from pg_partition_ancestors(c.oid) p
                where p <> c.oid and p in (select to_regclass(name) from unnest(array[:moving]::text[]) name))
            order by 1, 2, 3""";

    private final Map<String, Table> tables = new TreeMap<>();

    private record Table(String quoted, Map<String, Column> columns, List<List<String>> rows) {}

    private record Column(String type, int place) {}

    /** @param moving partitioned tables that are looked at as a whole, because rows may go from one partition to another */
    static TableRows of(CaseDatabase database, List<String> moving) throws SQLException {
        String names = moving.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
        TableRows contents = new TableRows();
        Map<String, List<String>> selects = new LinkedHashMap<>();
        for (List<String> row : database.rows(COLUMNS.replace(":moving", names))) {
            String name = row.get(0) + "." + row.get(1);
            Table table = contents.tables.computeIfAbsent(
                    name, any -> new Table(row.get(5), new LinkedHashMap<>(), new ArrayList<>()));
            table.columns()
                    .put(row.get(2), new Column(row.get(3), table.columns().size()));
            selects.computeIfAbsent(name, any -> new ArrayList<>()).add(row.get(4) + "::text");
        }
        for (Map.Entry<String, Table> table : contents.tables.entrySet()) {
            table.getValue()
                    .rows()
                    .addAll(database.rows("select " + String.join(", ", selects.getOrDefault(table.getKey(), List.of()))
                            + (moving.contains(table.getKey()) ? " from " : " from only ")
                            + table.getValue().quoted()));
        }
        return contents;
    }

    /** Sentences about tables of both sides whose rows are not the same. */
    List<String> lostIn(TableRows after, Map<String, String> renamed) {
        List<String> lost = new ArrayList<>();
        tables.forEach((name, before) -> {
            Table table = after.tables.get(renamed.getOrDefault(name, name));
            if (table != null) {
                List<String> old = new ArrayList<>();
                List<String> now = new ArrayList<>();
                common(name, before, table, renamed, old, now);
                if (!old.equals(now)) {
                    lost.add("rows of " + name + ": " + old + " became " + now);
                }
            }
        });
        return lost;
    }

    private static void common(
            String name, Table before, Table after, Map<String, String> renamed, List<String> old, List<String> now) {
        List<Column[]> pairs = new ArrayList<>();
        before.columns().forEach((column, was) -> {
            Column is = after.columns().get(renamed.getOrDefault(name + "." + column, column));
            if (is != null) {
                pairs.add(new Column[] {was, is});
            }
        });
        old.addAll(texts(before.rows(), pairs, 0));
        now.addAll(texts(after.rows(), pairs, 1));
    }

    private static List<String> texts(List<List<String>> rows, List<Column[]> pairs, int side) {
        List<String> texts = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> values = new ArrayList<>();
            for (Column[] pair : pairs) {
                String value = row.get(pair[side].place());
                boolean same = pair[0].type().equals(pair[1].type());
                values.add(same || value.equals("null") ? value : "…");
            }
            texts.add(values.toString());
        }
        texts.sort(null);
        return texts;
    }
}
