package dev.seedbed.engine.migrate.file;

import dev.seedbed.engine.problem.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** What a script's own configuration file sets, {@code V3__index.sql.conf} for {@code V3__index.sql}. */
record ScriptConfiguration(
        Optional<Boolean> executeInTransaction, Optional<String> encoding, Optional<Boolean> placeholderReplacement) {

    static final ScriptConfiguration NONE =
            new ScriptConfiguration(Optional.empty(), Optional.empty(), Optional.empty());

    private static final String EXECUTE_IN_TRANSACTION = "executeInTransaction";
    private static final String ENCODING = "encoding";
    private static final String PLACEHOLDER_REPLACEMENT = "placeholderReplacement";
    private static final Set<String> KNOWN = Set.of(EXECUTE_IN_TRANSACTION, ENCODING, PLACEHOLDER_REPLACEMENT);

    /** @param place where the file lies, for messages */
    static ScriptConfiguration parse(String place, String text) {
        Properties properties = new Properties();
        try {
            // a backslash stands for itself
            properties.load(new StringReader(text.replace("\\", "\\\\")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Set<String> unknown = new TreeSet<>(properties.stringPropertyNames());
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) {
            throw unknown(place, unknown.iterator().next());
        }
        return new ScriptConfiguration(
                flag(place, properties, EXECUTE_IN_TRANSACTION),
                Optional.ofNullable(properties.getProperty(ENCODING)),
                flag(place, properties, PLACEHOLDER_REPLACEMENT));
    }

    private static Optional<Boolean> flag(String place, Properties properties, String name) {
        String value = properties.getProperty(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.equalsIgnoreCase("true") && !value.equalsIgnoreCase("false")) {
            throw new Problem(
                    place + " sets " + name + " to \"" + value + "\".",
                    "It is either true or false.",
                    "Correct the file; nothing was changed.");
        }
        return Optional.of(Boolean.valueOf(value));
    }

    private static Problem unknown(String place, String name) {
        return new Problem(
                place + " sets \"" + name + "\", which is not supported.",
                "A script's configuration file can set executeInTransaction, encoding and placeholderReplacement.",
                "Remove the line; nothing was changed.");
    }
}
