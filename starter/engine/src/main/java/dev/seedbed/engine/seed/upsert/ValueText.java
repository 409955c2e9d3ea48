package dev.seedbed.engine.seed.upsert;

import dev.seedbed.engine.seed.upsert.table.TargetColumn;
import dev.seedbed.engine.seed.upsert.text.ByteText;
import dev.seedbed.engine.seed.upsert.text.TimeText;
import dev.seedbed.engine.seed.upsert.text.UnwritableValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.postgresql.util.PGobject;

/** Writes a Java object as the text that the server reads into a column's type. */
final class ValueText {

    private final ByteText out;
    private final TimeText time;
    private final ArrayText arrays;
    private final JsonText json;

    ValueText(ByteText out) {
        this.out = out;
        this.time = new TimeText(out);
        this.arrays = new ArrayText(out, this);
        this.json = new JsonText(out);
    }

    /** Whether what was written may need escaping. */
    boolean write(Object value, TargetColumn.Kind kind) {
        if (value instanceof String text) {
            return out.text(text);
        } else if (isStructure(value)) {
            return structure(value, kind);
        }
        return single(value);
    }

    static boolean isStructure(Object value) {
        return value instanceof Collection
                || value instanceof Map
                || (value.getClass().isArray() && !(value instanceof byte[]) && !(value instanceof char[]));
    }

    private boolean structure(Object value, TargetColumn.Kind kind) {
        if (kind == TargetColumn.Kind.JSON) {
            json.write(value);
        } else if (kind == TargetColumn.Kind.ARRAY && !(value instanceof Map)) {
            arrays.write(value);
        } else {
            throw new UnwritableValue(
                    value instanceof Map
                            ? "an object goes into a column of type json or jsonb only"
                            : "a list goes into a column of type json or jsonb, or of an array, only");
        }
        return true;
    }

    /** One that is neither a list nor an object. */
    boolean single(Object value) {
        if (value instanceof Number number) {
            number(number);
        } else if (value instanceof Boolean truth) {
            out.put(truth ? 't' : 'f');
        } else if (value instanceof UUID uuid) {
            uuid(uuid);
        } else if (!writtenAsTime(value)) {
            return text(value);
        }
        return false;
    }

    private void number(Number number) {
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            out.number(number.longValue());
        } else if (number instanceof BigDecimal decimal) {
            decimal(decimal);
        } else if (number instanceof Double || number instanceof Float || number instanceof BigInteger) {
            // NaN and Infinity are PostgreSQL's words too
            out.ascii(number.toString());
        } else {
            out.text(number.toString());
        }
    }

    /** Those of up to 18 digits without an object. */
    private void decimal(BigDecimal decimal) {
        int scale = decimal.scale();
        if (scale < 0 || scale > 18 || decimal.precision() > 18) {
            out.ascii(decimal.toString());
            return;
        }
        long unscaled = decimal.unscaledValue().longValue();
        if (unscaled < 0) {
            out.put('-');
        }
        long power = 1;
        for (int i = 0; i < scale; i++) {
            power *= 10;
        }
        out.number(Math.abs(unscaled) / power);
        if (scale > 0) {
            out.put('.');
            out.padded(Math.abs(unscaled) % power, scale);
        }
    }

    private void uuid(UUID uuid) {
        long high = uuid.getMostSignificantBits();
        long low = uuid.getLeastSignificantBits();
        out.hex(high >>> 32, 8);
        out.put('-');
        out.hex(high >>> 16, 4);
        out.put('-');
        out.hex(high, 4);
        out.put('-');
        out.hex(low >>> 48, 4);
        out.put('-');
        out.hex(low, 12);
    }

    private boolean writtenAsTime(Object value) {
        if (value instanceof Instant instant) {
            time.instant(instant);
        } else if (value instanceof LocalDateTime moment) {
            time.dateTime(moment);
        } else if (value instanceof LocalDate date) {
            time.date(date);
        } else if (value instanceof OffsetDateTime moment) {
            time.offsetDateTime(moment);
        } else if (value instanceof ZonedDateTime moment) {
            time.instant(moment.toInstant());
        } else if (value instanceof LocalTime clock) {
            time.time(clock);
        } else if (value instanceof OffsetTime clock) {
            time.time(clock.toLocalTime());
            time.offset(clock.getOffset());
        } else if (value instanceof Date date) {
            time.date(date);
        } else {
            return false;
        }
        return true;
    }

    private boolean text(Object value) {
        if (value instanceof Enum<?> constant) {
            return out.text(constant.name());
        } else if (value instanceof byte[] binary) {
            out.ascii("\\x");
            out.hex(binary);
            return true;
        } else if (value instanceof CharSequence characters) {
            return out.text(characters);
        } else if (value instanceof char[] characters) {
            return out.text(String.valueOf(characters));
        } else if (value instanceof Json written) {
            return out.text(written.text());
        } else if (hasText(value)) {
            return out.text(value.toString());
        }
        throw new UnwritableValue("an object of " + value.getClass().getName() + " has no form in PostgreSQL");
    }

    /** Types whose {@code toString} is what PostgreSQL reads: intervals, years, addresses, and its driver's own. */
    private static boolean hasText(Object value) {
        return value instanceof Character
                || value instanceof Duration
                || value instanceof Period
                || value instanceof Year
                || (value instanceof PGobject pg && pg.getValue() != null)
                || value instanceof java.net.URI
                || value instanceof java.net.URL
                || value instanceof java.util.Currency
                || value instanceof java.util.Locale
                || value instanceof java.time.ZoneId;
    }
}
