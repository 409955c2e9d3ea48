package dev.seedbed.engine.schema.cases;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the query over all catalogs of a server: a row's key, and its columns as {@code name=value}. */
final class CatalogQuery {

    private static final String COLUMNS =
            """
            select c.relname, a.attname, format_type(a.atttypid, null)
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'pg_catalog'::regnamespace and c.relkind = 'r' and not c.relisshared
              and a.attnum > 0 and not a.attisdropped
            order by c.relname, a.attnum""";

    private static final String FOREIGN_KEYS =
            """
            select fktable::text, fkcols[cardinality(fkcols)], pktable::text, is_array,
                   case when cardinality(fkcols) = 2 then fkcols[1] end
            from pg_get_catalog_foreign_keys() order by cardinality(fkcols)""";

    private static final String HEAD =
            """
            with recursive skipped(classid, objid) as (
              select classid, objid from pg_catalog.pg_depend where deptype = 'e'
              union
              select d.classid, d.objid from skipped s join pg_catalog.pg_depend d
                on d.refclassid = s.classid and d.refobjid = s.objid and d.deptype in ('i', 'a'))
            """;

    private final Map<String, Map<String, String>> types = new LinkedHashMap<>();
    private final Map<String, Reference> references = new HashMap<>();

    /** A column that holds OIDs, or numbers of columns of the relation that {@code relation} names. */
    private record Reference(String catalog, boolean array, String relation) {}

    CatalogQuery(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(COLUMNS)) {
                while (rows.next()) {
                    types.computeIfAbsent(rows.getString(1), name -> new LinkedHashMap<>())
                            .put(rows.getString(2), rows.getString(3));
                }
            }
            try (ResultSet rows = statement.executeQuery(FOREIGN_KEYS)) {
                while (rows.next()) {
                    String relation = rows.getString(5);
                    references.put(
                            rows.getString(1) + "." + rows.getString(2),
                            new Reference(rows.getString(3), rows.getBoolean(4), relation == null ? "" : relation));
                }
            }
        }
    }

    String text() {
        List<String> parts = new ArrayList<>();
        types.forEach((catalog, columns) -> {
            if (!CatalogRules.LEFT_OUT.contains(catalog)) {
                parts.add(part(catalog, columns));
            }
        });
        parts.addAll(CatalogRules.FURTHER);
        return HEAD + String.join("\nunion all\n", parts);
    }

    private String part(String catalog, Map<String, String> columns) {
        List<String> cells = new ArrayList<>();
        columns.forEach((column, type) -> {
            if (!CatalogRules.isLeftOut(catalog, column)) {
                cells.add(cell(column, value(catalog, column, type)));
            }
        });
        CatalogRules.further(catalog).forEach((name, expression) -> cells.add(cell(name, expression)));
        return "select '" + catalog + " ' || " + CatalogRules.key(catalog, columns.containsKey("oid"))
                + ", array_remove(array[" + String.join(",\n  ", cells) + "]::text[], null)\nfrom pg_catalog." + catalog
                + " t where " + CatalogRules.condition(catalog, columns.containsKey("oid"));
    }

    private static String cell(String name, String expression) {
        return "'" + name + "=' || (" + expression + ")::text";
    }

    private String value(String catalog, String column, String type) {
        String known = CatalogRules.value(catalog, column);
        if (known != null) {
            return known;
        }
        if (type.equals("aclitem[]")) {
            return CatalogRules.privileges(catalog, column);
        }
        if (type.equals("pg_node_tree")) {
            throw new IllegalStateException("no deparser is known for " + catalog + "." + column);
        }
        Reference reference = references.get(catalog + "." + column);
        if (reference != null) {
            return resolved(reference, "t." + column);
        }
        return column.endsWith("options") || column.equals("proconfig") ? sorted("t." + column, type) : "t." + column;
    }

    private static String sorted(String column, String type) {
        return type.equals("text[]")
                ? "(select array_agg(o order by o) from unnest(" + column + ") o where o not like 'pg_attver=%')"
                : column;
    }

    private static String resolved(Reference reference, String column) {
        if (!reference.relation().isEmpty()) {
            return "(select array_agg(coalesce(a.attname, u.n::text) order by u.place) from unnest(" + column
                    + ") with ordinality u(n, place) left join pg_catalog.pg_attribute a on a.attrelid = t."
                    + reference.relation() + " and a.attnum = u.n)";
        }
        return reference.array()
                ? "(select array_agg(" + name(reference.catalog(), "u.o") + " order by u.place) from unnest(" + column
                        + ") with ordinality u(o, place))"
                : name(reference.catalog(), column);
    }

    private static String name(String catalog, String oid) {
        return "case when " + oid
                + " <> 0 then (select i.type || ' ' || i.identity from pg_catalog.pg_identify_object('" + "pg_catalog."
                + catalog + "'::regclass, " + oid + ", 0) i) end";
    }
}
