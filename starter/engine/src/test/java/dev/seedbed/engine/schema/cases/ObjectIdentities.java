package dev.seedbed.engine.schema.cases;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which objects stand behind the names of tables, sequences and types, and which files hold the tables' rows. */
final class ObjectIdentities {

    private static final String OBJECTS =
            """
            select i.type || ' ' || i.identity, o.oid, o.file from (
              select 'pg_class'::regclass as class, c.oid, case c.relkind when 'r' then pg_relation_filenode(c.oid) end as file
              from pg_class c where c.relkind in ('r', 'p', 'f', 'S') and c.oid >= 16384
              union all
              select 'pg_type'::regclass, t.oid, null from pg_type t
              where t.oid >= 16384 and (t.typtype in ('e', 'd', 'r') or t.typtype = 'b' and t.typelem = 0 or exists
                (select from pg_class c where c.oid = t.typrelid and c.relkind = 'c'))) o,
              pg_identify_object(o.class, o.oid, 0) i
            where not exists (select from pg_depend e where e.objid = o.oid and e.classid = o.class and e.deptype = 'e')""";

    private final Map<String, Identity> identities = new TreeMap<>();

    private record Identity(String oid, String file) {}

    static ObjectIdentities of(CaseDatabase database) throws SQLException {
        ObjectIdentities found = new ObjectIdentities();
        for (List<String> row : database.rows(OBJECTS)) {
            found.identities.put(row.get(0), new Identity(row.get(1), row.get(2)));
        }
        return found;
    }

    /** The same under the names that the objects get: {@code public.a} becomes {@code public.b}. */
    ObjectIdentities renamed(Map<String, String> names) {
        ObjectIdentities renamed = new ObjectIdentities();
        identities.forEach((name, identity) -> {
            int space = name.lastIndexOf(' ') + 1;
            String plain = name.substring(space);
            renamed.identities.put(name.substring(0, space) + names.getOrDefault(plain, plain), identity);
        });
        return renamed;
    }

    /** Objects of both sides that are not the same any more. */
    List<String> madeAgainIn(ObjectIdentities after) {
        List<String> again = new ArrayList<>();
        identities.forEach((name, before) -> {
            Identity now = after.identities.get(name);
            if (now != null && !now.oid().equals(before.oid())) {
                again.add(name);
            }
        });
        return again;
    }

    /** Tables that are still the same, and whose rows were written again. */
    List<String> rewrittenIn(ObjectIdentities after) {
        List<String> rewritten = new ArrayList<>();
        identities.forEach((name, before) -> {
            Identity now = after.identities.get(name);
            if (now != null && now.oid().equals(before.oid()) && !now.file().equals(before.file())) {
                rewritten.add(name);
            }
        });
        return rewritten;
    }

    /** Tables with rows of their own that are still the same. */
    Set<String> sameTablesIn(ObjectIdentities after) {
        Set<String> same = new TreeSet<>();
        identities.forEach((name, before) -> {
            Identity now = after.identities.get(name);
            if (now != null && now.oid().equals(before.oid()) && !now.file().equals("null")) {
                same.add(name);
            }
        });
        return same;
    }
}
