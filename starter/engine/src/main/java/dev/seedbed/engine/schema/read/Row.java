package dev.seedbed.engine.schema.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The row at which a query's result stands, by the names of its columns. */
record Row(ResultSet rows) {

    /** A text that is never null. */
    String text(String column) throws SQLException {
        return Objects.requireNonNull(rows.getString(column), column);
    }

    /** A text that a function of PostgreSQL makes of the present catalog: null or {@code ???} if it misses something there. */
    String deparsed(String column) throws SQLException {
        String text = deparsedOrNull(column);
        if (text == null) {
            throw new ObjectVanishedException(column);
        }
        return text;
    }

    /** The same where there need not be one. */
    @Nullable String deparsedOrNull(String column) throws SQLException {
        String text = rows.getString(column);
        if (text != null && text.startsWith("???")) {
            throw new ObjectVanishedException(column);
        }
        return text;
    }

    /** A statement without the semicolon at its end. */
    String statement(String column) throws SQLException {
        String statement = deparsed(column).strip();
        return statement.endsWith(";") ? statement.substring(0, statement.length() - 1) : statement;
    }

    @Nullable String textOrNull(String column) throws SQLException {
        return rows.getString(column);
    }

    /** The only letter of a text. */
    char letter(String column) throws SQLException {
        return text(column).charAt(0);
    }

    boolean flag(String column) throws SQLException {
        return rows.getBoolean(column);
    }

    /** A number, or 0 for null, which is no OID. */
    long number(String column) throws SQLException {
        return rows.getLong(column);
    }

    @Nullable Integer integerOrNull(String column) throws SQLException {
        int number = rows.getInt(column);
        return rows.wasNull() ? null : number;
    }

    /** The elements of an array without nulls; empty for null. */
    List<String> list(String column) throws SQLException {
        String array = rows.getString(column);
        return array == null
                ? List.of()
                : ArrayText.elements(array).stream().filter(Objects::nonNull).toList();
    }

    /** The numbers of an array; empty for null. */
    List<Integer> numbers(String column) throws SQLException {
        List<Integer> numbers = new ArrayList<>();
        for (String number : list(column)) {
            numbers.add(Integer.valueOf(number));
        }
        return numbers;
    }

    /** An array of {@code name=value}; empty for null. */
    SortedMap<String, String> options(String column) throws SQLException {
        if (rows.getString(column) == null) {
            return Collections.emptySortedMap();
        }
        return list(column).stream()
                .map(option -> option.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1], (first, second) -> second, TreeMap::new));
    }

    /** An array of names and values in turn, without those whose value is null. */
    SortedMap<String, String> parameters(String column) throws SQLException {
        SortedMap<String, String> parameters = new TreeMap<>();
        List<@Nullable String> elements = ArrayText.elements(text(column));
        for (int i = 0; i + 1 < elements.size(); i += 2) {
            String value = elements.get(i + 1);
            if (value != null && value.startsWith("???")) {
                throw new ObjectVanishedException(column);
            }
            if (value != null) {
                parameters.put(Objects.requireNonNull(elements.get(i)), value);
            }
        }
        return parameters;
    }
}
