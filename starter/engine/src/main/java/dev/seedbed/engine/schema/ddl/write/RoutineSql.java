package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.Routine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The text of {@code CREATE FUNCTION} and {@code CREATE PROCEDURE}, without what is a default. */
final class RoutineSql {

    private static final Set<String> LISTS = Set.of(
            "local_preload_libraries",
            "search_path",
            "session_preload_libraries",
            "shared_preload_libraries",
            "temp_tablespaces",
            "unix_socket_directories");

    private RoutineSql() {}

    static String create(String create, Routine routine) {
        List<String> lines = new ArrayList<>();
        lines.add(create + routine.id().kind().keyword() + " "
                + Identifier.qualified(routine.id().namespace(), routine.id().name()) + "(" + routine.arguments()
                + ")");
        if (routine.result() != null) {
            lines.add("    RETURNS " + routine.result());
        }
        lines.add("    LANGUAGE " + Identifier.quote(routine.language()) + transforms(routine) + attributes(routine));
        for (Map.Entry<String, String> setting : routine.settings().entrySet()) {
            lines.add("    SET " + setting.getKey() + " TO " + value(setting));
        }
        lines.add(body(routine));
        return String.join("\n", lines);
    }

    /** Settings that are lists of names are kept as SQL; others are plain text. */
    private static String value(Map.Entry<String, String> setting) {
        return LISTS.contains(setting.getKey()) ? setting.getValue() : Sql.literal(setting.getValue());
    }

    private static String transforms(Routine routine) {
        return routine.transforms().isEmpty()
                ? ""
                : " TRANSFORM FOR TYPE " + String.join(", FOR TYPE ", routine.transforms());
    }

    private static String attributes(Routine routine) {
        StringBuilder sql = new StringBuilder();
        sql.append(routine.window() ? " WINDOW" : "");
        sql.append(routine.volatility().equals("VOLATILE") ? "" : " " + routine.volatility());
        sql.append(routine.leakproof() ? " LEAKPROOF" : "");
        sql.append(routine.strict() ? " STRICT" : "");
        sql.append(routine.securityDefiner() ? " SECURITY DEFINER" : "");
        sql.append(routine.parallel().equals("UNSAFE") ? "" : " PARALLEL " + routine.parallel());
        boolean procedure = routine.result() == null;
        sql.append(procedure || routine.cost().equals(defaultCost(routine)) ? "" : " COST " + routine.cost());
        sql.append(hasDefaultRows(routine) ? "" : " ROWS " + routine.rows());
        sql.append(routine.support() == null ? "" : " SUPPORT " + routine.support());
        return sql.toString();
    }

    private static String defaultCost(Routine routine) {
        return routine.language().equals("c") || routine.language().equals("internal") ? "1" : "100";
    }

    private static boolean hasDefaultRows(Routine routine) {
        return routine.rows().equals("0") || routine.rows().equals("1000");
    }

    private static String body(Routine routine) {
        if (routine.sqlBody() != null) {
            return routine.sqlBody();
        }
        if (routine.library() != null) {
            return "AS " + Sql.literal(routine.library()) + ", " + Sql.literal(routine.source());
        }
        String tag = "$function$";
        for (int n = 1; routine.source().contains(tag.substring(0, tag.length() - 1)); n++) {
            tag = "$function" + n + "$";
        }
        return "AS " + tag + routine.source() + tag;
    }
}
