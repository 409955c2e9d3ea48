package dev.seedbed.engine.seed.upsert;

import dev.seedbed.engine.seed.upsert.table.TargetColumn;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.ServerErrorMessage;

/**
 * Where in the data of a COPY the server met an error, read from the context that it gives: {@code COPY x, line 3, column y:
 * "abc"}, in whatever language.
 *
 * @param column the column and its value, as a message goes on with them; empty where the row as a whole is meant
 */
record CopyPlace(long line, String column) {

    private static final Pattern CONTEXT =
            Pattern.compile("^COPY .*?, \\p{L}+ (\\d+)(?:, \\p{L}+ (.*))?", Pattern.MULTILINE | Pattern.DOTALL);
    private static final String OPENING = "[\"»„“«]";
    private static final String CLOSING = "[\"«“”»]";

    static Optional<CopyPlace> of(@Nullable ServerErrorMessage error, List<TargetColumn> columns) {
        Matcher context = CONTEXT.matcher(error == null ? "" : String.valueOf(error.getWhere()));
        if (!context.find()) {
            return Optional.empty();
        }
        String rest = context.group(2);
        return Optional.of(new CopyPlace(Long.parseLong(context.group(1)), rest == null ? "" : column(rest, columns)));
    }

    private static String column(String rest, List<TargetColumn> columns) {
        return columns.stream()
                .map(TargetColumn::name)
                .filter(rest::startsWith)
                .max(Comparator.comparing(String::length))
                .map(name -> ", column " + name + value(rest.substring(name.length())))
                .orElse("");
    }

    private static String value(String afterName) {
        String text = afterName.startsWith(":") ? afterName.substring(1).strip() : "";
        return text.matches("(?s)" + OPENING + ".*" + CLOSING + "(\n.*)?")
                ? ", value \"" + text.substring(1, lastQuote(text)) + "\""
                : "";
    }

    private static int lastQuote(String text) {
        Matcher quotes = Pattern.compile(CLOSING + "(?=\\n|$)").matcher(text);
        return quotes.find(1) ? quotes.start() : text.length();
    }
}
