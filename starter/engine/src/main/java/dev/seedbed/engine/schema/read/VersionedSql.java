package dev.seedbed.engine.schema.read;

import dev.seedbed.engine.jdbc.NamedSql;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A named query for servers of several versions.
 *
 * <p>A line that ends in {@code -- since 15}, {@code -- before 15} or {@code -- 15 to 16} is part of the query for these major
 * versions only. {@code :namespaces} stands for the OIDs of the schemas that are read.
 */
final class VersionedSql {

    private static final Pattern CONDITION = Pattern.compile("-- (?:since (\\d+)|before (\\d+)|(\\d+) to (\\d+))$");

    private VersionedSql() {}

    static String read(String name, int majorVersion) {
        return NamedSql.read(VersionedSql.class, name)
                .lines()
                .filter(line -> holds(line, majorVersion))
                .collect(Collectors.joining("\n"));
    }

    private static boolean holds(String line, int version) {
        Matcher condition = CONDITION.matcher(line);
        if (!condition.find()) {
            return true;
        }
        if (condition.group(1) != null) {
            return version >= number(condition, 1);
        }
        if (condition.group(2) != null) {
            return version < number(condition, 2);
        }
        return version >= number(condition, 3) && version <= number(condition, 4);
    }

    private static int number(Matcher condition, int group) {
        return Integer.parseInt(condition.group(group));
    }
}
