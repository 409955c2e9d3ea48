package dev.seedbed.schema;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to compare, and how to write the script. Each method returns a copy.
 *
 * @param schemas the schemas to compare; empty for all but the system's
 * @param withRoles whether owners and privileges count
 * @param safe whether statements that block others are written in forms that do not
 * @param renames renamed tables and columns, from the old name to the new one: {@code account.mail} to {@code email}
 * @param ignoredTables tables that are no difference, with all that belongs to them: {@code public.job}, or {@code job} in
 *     any schema
 */
public record DiffOptions(
        List<String> schemas, boolean withRoles, boolean safe, Map<String, String> renames, Set<String> ignoredTables) {

    private static final DiffOptions DEFAULTS = new DiffOptions(List.of(), true, false, Map.of(), Set.of());

    public DiffOptions {
        schemas = List.copyOf(schemas);
        renames = Map.copyOf(renames);
        ignoredTables = Set.copyOf(ignoredTables);
    }

    /** Compares everything. */
    public static DiffOptions defaults() {
        return DEFAULTS;
    }

    public DiffOptions onlySchemas(String... names) {
        return new DiffOptions(List.of(names), withRoles, safe, renames, ignoredTables);
    }

    /** Owners and privileges are no difference. */
    public DiffOptions withoutRoles() {
        return new DiffOptions(schemas, false, safe, renames, ignoredTables);
    }

    /** Statements that block others are written in forms that do not, where there are such. */
    public DiffOptions safely() {
        return new DiffOptions(schemas, withRoles, true, renames, ignoredTables);
    }

    /** A table or column has another name: {@code renaming("public.account.mail", "email")}. */
    public DiffOptions renaming(String from, String to) {
        Map<String, String> more = new LinkedHashMap<>(renames);
        more.put(from, to);
        return new DiffOptions(schemas, withRoles, safe, more, ignoredTables);
    }

    /** Tables that are no difference: {@code ignoring("public.job")}, or {@code ignoring("job")} in any schema. */
    public DiffOptions ignoring(String... tables) {
        Set<String> more = new LinkedHashSet<>(ignoredTables);
        more.addAll(List.of(tables));
        return new DiffOptions(schemas, withRoles, safe, renames, more);
    }
}
