package dev.seedbed.engine.schema.cases;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the judge has to know about single catalogs: which columns are physical, and how stored expressions are written. */
final class CatalogRules {

    /** Statistics, data, other databases' things, and what {@link #FURTHER} says in another way. */
    static final Set<String> LEFT_OUT = Set.of(
            "pg_statistic",
            "pg_statistic_ext_data",
            "pg_largeobject",
            "pg_largeobject_metadata",
            "pg_depend",
            "pg_init_privs",
            "pg_subscription_rel");

    private static final Map<String, Set<String>> COLUMNS_LEFT_OUT = Map.ofEntries(
            Map.entry(
                    "pg_class",
                    Set.of(
                            "relfilenode",
                            "relpages",
                            "reltuples",
                            "relallvisible",
                            "relallfrozen",
                            "reltoastrelid",
                            "relhasindex",
                            "relhasrules",
                            "relhastriggers",
                            "relhassubclass",
                            "relnatts",
                            "relchecks",
                            "relfrozenxid",
                            "relminmxid",
                            "relrewrite",
                            "relispopulated")),
            Map.entry(
                    "pg_attribute",
                    Set.of(
                            "attrelid",
                            "attnum",
                            "attname",
                            "attcacheoff",
                            "atthasmissing",
                            "attmissingval",
                            "attndims")),
            Map.entry("pg_type", Set.of("typarray", "typndims")),
            Map.entry("pg_attrdef", Set.of("adnum", "adrelid")),
            Map.entry("pg_collation", Set.of("collversion")),
            Map.entry("pg_description", Set.of("objoid", "classoid", "objsubid")),
            Map.entry("pg_seclabel", Set.of("objoid", "classoid", "objsubid")),
            Map.entry("pg_enum", Set.of("enumsortorder")),
            Map.entry("pg_index", Set.of("indnatts", "indcheckxmin", "indexprs", "indpred")),
            Map.entry("pg_trigger", Set.of("tgqual", "tgoldtable", "tgnewtable")));

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("pg_attrdef.adbin", "pg_get_expr(t.adbin, t.adrelid)"),
            Map.entry("pg_class.relpartbound", "pg_get_expr(t.relpartbound, t.oid)"),
            Map.entry("pg_constraint.conbin", withoutParameters("pg_get_constraintdef(t.oid)")),
            // of a key it tells whether its index was created with the partitioned table's or attached to it
            Map.entry("pg_constraint.connoinherit", "case when t.contype in ('c', 'n') then t.connoinherit end"),
            Map.entry("pg_partitioned_table.partexprs", "pg_get_partkeydef(t.partrelid)"),
            Map.entry("pg_policy.polqual", "pg_get_expr(t.polqual, t.polrelid)"),
            Map.entry("pg_policy.polwithcheck", "pg_get_expr(t.polwithcheck, t.polrelid)"),
            Map.entry(
                    "pg_policy.polroles",
                    "(select array_agg(r::regrole::text order by r::regrole::text) from unnest(t.polroles) r)"),
            Map.entry("pg_proc.proargdefaults", "pg_get_expr(t.proargdefaults, 0)"),
            Map.entry("pg_proc.prosqlbody", "pg_get_function_sqlbody(t.oid)"),
            Map.entry("pg_publication_rel.prqual", "pg_get_expr(t.prqual, t.prrelid)"),
            Map.entry("pg_publication_rel.prattrs", columns("t.prrelid", "t.prattrs")),
            Map.entry("pg_statistic_ext.stxkeys", columns("t.stxrelid", "t.stxkeys")),
            Map.entry("pg_statistic_ext.stxexprs", "pg_get_statisticsobjdef_expressions(t.oid)"),
            Map.entry("pg_rewrite.ev_qual", "null"),
            Map.entry("pg_rewrite.ev_action", "pg_get_ruledef(t.oid)"),
            // the engine prints no secret, and what is one it can't know: of options but the user's name the names
            // count
            Map.entry(
                    "pg_user_mapping.umoptions",
                    "(select array_agg(case when o like 'user=%' then o else split_part(o, '=', 1) end order by o)"
                            + " from unnest(t.umoptions) o)"),
            Map.entry("pg_type.typdefaultbin", "pg_get_expr(t.typdefaultbin, 0)"));

    private static final Map<String, Map<String, String>> MORE = Map.of(
            "pg_class",
            Map.of("toast", "(select x.reloptions from pg_catalog.pg_class x where x.oid = t.reltoastrelid)"),
            "pg_attribute",
            Map.of(
                    "position",
                    "case when (select relkind from pg_catalog.pg_class where oid = t.attrelid) in ('c', 'v', 'm') then"
                            + " (select count(*) from pg_catalog.pg_attribute b where b.attrelid = t.attrelid and"
                            + " b.attnum between 1 and t.attnum and not b.attisdropped) end"),
            "pg_index",
            Map.of("definition", withoutParameters("pg_get_indexdef(t.indexrelid)")),
            "pg_proc",
            Map.of(
                    "definition",
                    // settings are a column of their own, where their order means nothing
                    "case when t.prokind <> 'a' then regexp_replace(pg_get_functiondef(t.oid), '\\n SET [^\\n]*', '', 'g')"
                            + " end",
                    "arguments",
                    "pg_get_function_arguments(t.oid)"),
            "pg_trigger",
            Map.of("definition", "pg_get_triggerdef(t.oid)"));

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry(
                    "pg_attribute",
                    named("pg_class", "t.attrelid") + " || '.' || case when (select relkind from pg_catalog.pg_class"
                            + " where oid = t.attrelid) in ('i', 'I') then t.attnum::text else t.attname end"),
            Map.entry("pg_index", named("pg_class", "t.indexrelid")),
            Map.entry("pg_sequence", named("pg_class", "t.seqrelid")),
            Map.entry("pg_foreign_table", named("pg_class", "t.ftrelid")),
            Map.entry("pg_partitioned_table", named("pg_class", "t.partrelid")),
            Map.entry("pg_aggregate", named("pg_proc", "t.aggfnoid")),
            Map.entry("pg_range", named("pg_type", "t.rngtypid")),
            Map.entry(
                    "pg_inherits",
                    named("pg_class", "t.inhrelid") + " || ' of ' || " + named("pg_class", "t.inhparent")),
            Map.entry(
                    "pg_ts_config_map",
                    named("pg_ts_config", "t.mapcfg") + " || ' ' || t.maptokentype || ' ' || t.mapseqno"),
            Map.entry(
                    "pg_enum",
                    named("pg_type", "t.enumtypid") + " || ' ' || (select count(*) from pg_catalog.pg_enum e where"
                            + " e.enumtypid = t.enumtypid and e.enumsortorder <= t.enumsortorder)"),
            Map.entry("pg_description", subject("t.classoid", "t.objoid", "t.objsubid")),
            Map.entry("pg_seclabel", subject("t.classoid", "t.objoid", "t.objsubid") + " || ' ' || t.provider"));

    private static final Map<String, String> SUBJECTS = Map.ofEntries(
            Map.entry("pg_attribute", "'pg_catalog.pg_class'::regclass, t.attrelid"),
            Map.entry("pg_index", "'pg_catalog.pg_class'::regclass, t.indexrelid"),
            Map.entry("pg_sequence", "'pg_catalog.pg_class'::regclass, t.seqrelid"),
            Map.entry("pg_foreign_table", "'pg_catalog.pg_class'::regclass, t.ftrelid"),
            Map.entry("pg_partitioned_table", "'pg_catalog.pg_class'::regclass, t.partrelid"),
            Map.entry("pg_inherits", "'pg_catalog.pg_class'::regclass, t.inhrelid"),
            Map.entry("pg_aggregate", "'pg_catalog.pg_proc'::regclass, t.aggfnoid"),
            Map.entry("pg_range", "'pg_catalog.pg_type'::regclass, t.rngtypid"),
            Map.entry("pg_enum", "'pg_catalog.pg_type'::regclass, t.enumtypid"),
            Map.entry("pg_ts_config_map", "'pg_catalog.pg_ts_config'::regclass, t.mapcfg"),
            Map.entry("pg_description", "t.classoid, t.objoid"),
            Map.entry("pg_seclabel", "t.classoid, t.objoid"));

    private static final String NO_TOAST =
            "not exists (select from pg_catalog.pg_class c where c.oid = %s and (c.relnamespace = 99 or"
                    + " c.relkind in (%s)))";

    private static final Map<String, String> CONDITIONS = Map.of(
            "pg_class",
            NO_TOAST.formatted("t.oid", "'t'"),
            "pg_index",
            NO_TOAST.formatted("t.indexrelid", "'t'"),
            "pg_attribute",
            "t.attnum > 0 and not t.attisdropped and " + NO_TOAST.formatted("t.attrelid", "'t', 'S'"),
            "pg_type",
            "not exists (select from pg_catalog.pg_type e where e.typarray = t.oid)",
            "pg_constraint",
            "not (t.contype = 'f' and t.conparentid <> 0)",
            "pg_trigger",
            "not t.tgisinternal");

    /** What is said by dependencies alone, and privileges on objects that are not the user's. */
    static final List<String> FURTHER = List.of(
            dependencies(
                    "d.deptype in ('a', 'i') and d.refobjsubid > 0 and d.refclassid = 'pg_catalog.pg_class'::regclass"
                            + " and exists (select from pg_catalog.pg_sequence s where s.seqrelid = d.objid)"),
            dependencies("d.deptype = 'x'"),
            changedPrivileges("pg_class", "relacl"),
            changedPrivileges("pg_proc", "proacl"),
            changedPrivileges("pg_type", "typacl"),
            changedPrivileges("pg_namespace", "nspacl"),
            changedPrivileges("pg_language", "lanacl"));

    private CatalogRules() {}

    static boolean isLeftOut(String catalog, String column) {
        return column.equals("oid")
                || COLUMNS_LEFT_OUT.getOrDefault(catalog, Set.of()).contains(column);
    }

    static @Nullable String value(String catalog, String column) {
        return VALUES.get(catalog + "." + column);
    }

    static Map<String, String> further(String catalog) {
        return MORE.getOrDefault(catalog, Map.of());
    }

    static String key(String catalog, boolean hasOid) {
        String known = KEYS.get(catalog);
        if (known == null && !hasOid) {
            throw new IllegalStateException("no key is known for " + catalog);
        }
        return known == null ? named(catalog, "t.oid") : known;
    }

    static String condition(String catalog, boolean hasOid) {
        String subject = SUBJECTS.get(catalog);
        if (subject == null && !hasOid) {
            throw new IllegalStateException("no subject is known for " + catalog);
        }
        String pair = subject == null ? "'pg_catalog." + catalog + "'::regclass, t.oid" : subject;
        String oid = pair.substring(pair.indexOf(", ") + 2);
        String users = pair.contains("pg_namespace") || pair.startsWith("t.classoid")
                ? "(" + oid + " >= 16384 or (" + pair + ") = ('pg_catalog.pg_namespace'::regclass, 2200))"
                : oid + " >= 16384";
        return users + " and (" + pair + ") not in (select s.classid, s.objid from skipped s)"
                + (CONDITIONS.containsKey(catalog) ? " and " + CONDITIONS.get(catalog) : "");
    }

    /** No list of privileges means the default ones, and their order means nothing. */
    static String privileges(String catalog, String column) {
        return "(select array_agg(p::text order by p::text) from unnest(coalesce(t." + column + ", "
                + defaultPrivileges(catalog) + ")) p)";
    }

    private static String defaultPrivileges(String catalog) {
        return switch (catalog) {
            case "pg_class" -> "acldefault(case when t.relkind = 'S' then 's'::\"char\" else 'r' end, t.relowner)";
            case "pg_proc" -> "acldefault('f', t.proowner)";
            case "pg_type" -> "acldefault('T', t.typowner)";
            case "pg_namespace" -> "acldefault('n', t.nspowner)";
            case "pg_language" -> "acldefault('l', t.lanowner)";
            case "pg_foreign_data_wrapper" -> "acldefault('F', t.fdwowner)";
            case "pg_foreign_server" -> "acldefault('S', t.srvowner)";
            default -> "'{}'::aclitem[]";
        };
    }

    private static String changedPrivileges(String catalog, String column) {
        return "select '" + catalog + " ' || " + named(catalog, "t.oid") + ", array['privileges=' || "
                + privileges(catalog, column) + "::text] from pg_catalog." + catalog + " t where t." + column
                + " is not null and (t.oid < 16384 and t.oid <> 2200 or ('pg_catalog." + catalog
                + "'::regclass, t.oid) in (select s.classid, s.objid from skipped s)) and not exists (select from"
                + " coalesce((select i.initprivs from pg_catalog.pg_init_privs i where i.objoid = t.oid and i.classoid"
                + " = 'pg_catalog." + catalog + "'::regclass and i.objsubid = 0), " + defaultPrivileges(catalog)
                + ") brought where brought @> t." + column + " and t." + column + " @> brought)";
    }

    private static String dependencies(String condition) {
        return "select 'pg_depend ' || " + subject("d.classid", "d.objid", "d.objsubid") + " || ' on ' || "
                + subject("d.refclassid", "d.refobjid", "d.refobjsubid") + ", array[d.deptype::text] from"
                + " pg_catalog.pg_depend d where d.objid >= 16384 and (d.classid, d.objid) not in"
                + " (select s.classid, s.objid from skipped s) and " + condition;
    }

    private static String named(String catalog, String oid) {
        return subject("'pg_catalog." + catalog + "'::regclass", oid, "0");
    }

    private static String subject(String classid, String oid, String column) {
        return "(select i.type || ' ' || i.identity from pg_catalog.pg_identify_object(" + classid + ", " + oid + ", "
                + column + ") i)";
    }

    /** Storage parameters are a column of their own, where their order means nothing. */
    private static String withoutParameters(String definition) {
        return "regexp_replace(" + definition + ", ' WITH \\([^)]*\\)', '')";
    }

    private static String columns(String relation, String numbers) {
        return "(select array_agg(a.attname order by a.attname) from pg_catalog.pg_attribute a where a.attrelid = "
                + relation + " and a.attnum = any(" + numbers + "))";
    }
}
