package dev.seedbed.engine.seed.upsert.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;

/**
 * Dates and times in ISO form. Points in time are written in the zone of this JVM and with its offset, so that a {@code
 * timestamptz} gets the instant, and a {@code timestamp} what the JDBC driver would give it and read from it. The last and
 * first values of Java's types are PostgreSQL's infinities, as they are for the driver.
 */
public final class TimeText {

    private static final String INFINITY = "infinity";
    private static final String MINUS_INFINITY = "-infinity";
    private static final int NANOS_OF_MICRO = 1_000;

    private final ByteText out;
    private final ZoneId zone = ZoneId.systemDefault();

    public TimeText(ByteText out) {
        this.out = out;
    }

    public void date(LocalDate date) {
        if (date.equals(LocalDate.MAX)) {
            out.ascii(INFINITY);
        } else if (date.equals(LocalDate.MIN)) {
            out.ascii(MINUS_INFINITY);
        } else {
            day(date);
            era(date);
        }
    }

    public void dateTime(LocalDateTime moment) {
        if (moment.equals(LocalDateTime.MAX)) {
            out.ascii(INFINITY);
        } else if (moment.equals(LocalDateTime.MIN)) {
            out.ascii(MINUS_INFINITY);
        } else {
            dayAndTime(moment);
            era(moment.toLocalDate());
        }
    }

    public void instant(Instant instant) {
        if (instant.equals(Instant.MAX)) {
            out.ascii(INFINITY);
        } else if (instant.equals(Instant.MIN)) {
            out.ascii(MINUS_INFINITY);
        } else {
            ZoneOffset offset = zone.getRules().getOffset(instant);
            LocalDateTime moment = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), offset);
            dayAndTime(moment);
            offset(offset);
            era(moment.toLocalDate());
        }
    }

    public void offsetDateTime(OffsetDateTime moment) {
        if (moment.equals(OffsetDateTime.MAX)) {
            out.ascii(INFINITY);
        } else if (moment.equals(OffsetDateTime.MIN)) {
            out.ascii(MINUS_INFINITY);
        } else {
            instant(moment.toInstant());
        }
    }

    /** The older types of JDBC and the JDK. */
    public void date(Date date) {
        if (date instanceof java.sql.Timestamp timestamp) {
            instant(timestamp.toInstant());
        } else if (date instanceof java.sql.Date day) {
            date(day.toLocalDate());
        } else if (date instanceof java.sql.Time time) {
            time(time.toLocalTime());
        } else {
            instant(date.toInstant());
        }
    }

    public void time(LocalTime time) {
        out.padded(time.getHour(), 2);
        out.put(':');
        out.padded(time.getMinute(), 2);
        out.put(':');
        out.padded(time.getSecond(), 2);
        int nanos = time.getNano();
        if (nanos != 0) {
            out.put('.');
            // the server rounds what is finer than a microsecond
            boolean micros = nanos % NANOS_OF_MICRO == 0;
            out.padded(micros ? nanos / NANOS_OF_MICRO : nanos, micros ? 6 : 9);
        }
    }

    public void offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        out.put(offset.getTotalSeconds() < 0 ? '-' : '+');
        out.padded(seconds / 3600, 2);
        out.put(':');
        out.padded(seconds / 60 % 60, 2);
        if (seconds % 60 != 0) {
            out.put(':');
            out.padded(seconds % 60, 2);
        }
    }

    private void dayAndTime(LocalDateTime moment) {
        day(moment.toLocalDate());
        out.put(' ');
        time(moment.toLocalTime());
    }

    private void day(LocalDate date) {
        int year = date.getYear() > 0 ? date.getYear() : 1 - date.getYear();
        if (year > 9999) {
            out.number(year);
        } else {
            out.padded(year, 4);
        }
        out.put('-');
        out.padded(date.getMonthValue(), 2);
        out.put('-');
        out.padded(date.getDayOfMonth(), 2);
    }

    private void era(LocalDate date) {
        if (date.getYear() <= 0) {
            out.ascii(" BC");
        }
    }
}
