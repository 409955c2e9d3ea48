package dev.seedbed.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What to compare, and how to write the script. Each method returns a copy.
 *
 * @param schemas the schemas to compare; empty for all but the system's
 * @param withRoles whether owners and privileges count
 * @param safe whether statements that block others are written in forms that do not
 * @param renames renamed tables and columns, from the old name to the new one: {@code account.mail} to {@code email}
 */
public record DiffOptions(List<String> schemas, boolean withRoles, boolean safe, Map<String, String> renames) {

    private static final DiffOptions DEFAULTS = new DiffOptions(List.of(), true, false, Map.of());

    public DiffOptions {
        schemas = List.copyOf(schemas);
        renames = Map.copyOf(renames);
    }

    /** Compares everything. */
    public static DiffOptions defaults() {
        return DEFAULTS;
    }

    public DiffOptions onlySchemas(String... names) {
        return new DiffOptions(List.of(names), withRoles, safe, renames);
    }

    /** Owners and privileges are no difference. */
    public DiffOptions withoutRoles() {
        return new DiffOptions(schemas, false, safe, renames);
    }

    /** Statements that block others are written in forms that do not, where there are such. */
    public DiffOptions safely() {
        return new DiffOptions(schemas, withRoles, true, renames);
    }

    /** A table or column has another name: {@code renaming("public.account.mail", "email")}. */
    public DiffOptions renaming(String from, String to) {
        Map<String, String> more = new LinkedHashMap<>(renames);
        more.put(from, to);
        return new DiffOptions(schemas, withRoles, safe, more);
    }
}
