package dev.seedbed.micronaut.data;

import io.micronaut.data.model.DataType;
import io.micronaut.data.runtime.convert.DataConversionService;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns a property's value into one that says to the server what Micronaut Data's JDBC binding says. */
final class ColumnTypes {

    private final DataConversionService conversions;
    private final @Nullable JsonText json;

    ColumnTypes(DataConversionService conversions, @Nullable JsonText json) {
        this.conversions = conversions;
        this.json = json;
    }

    Object of(Object value, DataType type) {
        return switch (type) {
            case STRING, CHARACTER -> text(value);
            case JSON -> value instanceof String || json == null ? value : json.of(value);
            case INTEGER, LONG, SHORT, BYTE -> to(value, Number.class);
            case DOUBLE, FLOAT, BIGDECIMAL -> to(value, Number.class);
            case BOOLEAN -> to(value, Boolean.class);
            case UUID -> value instanceof CharSequence text ? UUID.fromString(text.toString()) : value;
            case DATE -> date(value);
            case TIMESTAMP -> timestamp(value);
            case TIME -> value instanceof Time time ? time.toLocalTime() : value;
            default -> value instanceof Enum<?> || value instanceof Character ? value.toString() : value;
        };
    }

    /** An enum is what it prints, as Micronaut Data has it. */
    private Object text(Object value) {
        return value instanceof CharSequence || value instanceof Enum<?> || value instanceof Character
                ? value.toString()
                : conversions.convertRequired(value, String.class);
    }

    private Object to(Object value, Class<?> type) {
        return type.isInstance(value) ? value : conversions.convertRequired(value, type);
    }

    private Object date(Object value) {
        return value instanceof LocalDate ? value : conversions.convertRequired(value, LocalDate.class);
    }

    /**
     * An instant is said at the offset of this machine's zone, as JDBC says it: a column with time zone understands it,
     * one without takes its local part.
     */
    private Object timestamp(Object value) {
        if (value instanceof LocalDateTime || value instanceof LocalDate || value instanceof LocalTime) {
            return value;
        }
        Instant instant = instant(value);
        return OffsetDateTime.ofInstant(instant, ZoneId.systemDefault());
    }

    @SuppressWarnings("JavaUtilDate") // what entities of old have
    private Instant instant(Object value) {
        if (value instanceof Instant instant) {
            return instant;
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (value instanceof ZonedDateTime time) {
            return time.toInstant();
        }
        if (value instanceof Calendar calendar) {
            return calendar.toInstant();
        }
        if (value instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        }
        return value instanceof Date date
                ? Instant.ofEpochMilli(date.getTime())
                : conversions.convertRequired(value, Instant.class);
    }
}
