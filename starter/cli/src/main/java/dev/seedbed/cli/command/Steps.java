package dev.seedbed.cli.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of migrations. */
final class Steps implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
        try {
            int steps = Integer.parseInt(text);
            if (steps > 0) {
                return steps;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number that is too small
        }
        throw new TypeConversionException("'" + text + "' is no number of migrations: 1 or more");
    }
}
