package dev.seedbed.micronaut.data;

import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Names as the catalog has them. Micronaut Data quotes each, so that it is meant as it is written; where an entity
 * switches that off, PostgreSQL folds what is not quoted by hand.
 *
 * @param resolved replaces what a name takes from the configuration ({@code ${…}})
 */
record SqlNames(boolean quoted, UnaryOperator<String> resolved) {

    String name(String written) {
        String name = written.contains("${") ? resolved.apply(written) : written;
        if (quoted) {
            return name;
        }
        if (name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")) {
            return name.substring(1, name.length() - 1).replace("\"\"", "\"");
        }
        return name.toLowerCase(Locale.ROOT);
    }
}
