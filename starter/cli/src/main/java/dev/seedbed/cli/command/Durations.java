package dev.seedbed.cli.command;

import io.micronaut.core.convert.ConversionService;
import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Durations as they are configured, too. */
final class Durations implements ITypeConverter<Duration> {

    @Override
    public Duration convert(String text) {
        return ConversionService.SHARED
                .convert(text, Duration.class)
                .filter(duration -> !duration.isNegative())
                .orElseThrow(() -> new TypeConversionException(
                        "'" + text + "' is no duration: a number with a unit, 500ms, 30s, 5m, 1h"));
    }
}
