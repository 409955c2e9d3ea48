package dev.seedbed.engine.seed.upsert;

import static dev.seedbed.engine.seed.upsert.TestTable.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Java's values reach columns of every kind as they are meant, and count as unchanged the second time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValuesTest {

    private static final Instant INSTANT = Instant.parse("2024-02-29T12:34:56.789012Z");
    private static final String TEXT = "tab\t, line\nfeed\r, quote\" ', \\N \\. back\\slash, ü € 😀, {}, \b\f";

    private TestTable table;
    private int tables;

    @BeforeAll
    void create() throws SQLException {
        table = TestTable.create(
                """
                create type mood as enum ('MONDAY', 'SUNDAY');
                create domain percent as int check (value between 0 and 100);
                create domain codes as varchar(3)[];
                """);
    }

    @AfterAll
    void close() throws SQLException {
        table.close();
    }

    static Stream<Arguments> values() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("a\"b", Arrays.asList(1, null, true, "x\n\\", 2.5));
        object.put("empty", Map.of());
        return Stream.of(
                Arguments.of("text", TEXT, "'" + TEXT.replace("'", "''") + "'"),
                Arguments.of("text", "", "''"),
                Arguments.of("text", "\\N", "'\\N'"),
                Arguments.of(
                        "text", "a".repeat(70_000) + "é".repeat(70_000), "repeat('a', 70000) || repeat('é', 70000)"),
                Arguments.of("varchar(5)", 'x', "'x'"),
                Arguments.of("char(3)", "a", "'a'"),
                Arguments.of("int", Integer.MIN_VALUE, "-2147483648"),
                Arguments.of("int", "17", "17"),
                Arguments.of("smallint", (short) -1, "-1"),
                Arguments.of("bigint", Long.MIN_VALUE, "-9223372036854775808"),
                Arguments.of("bigint", Long.MAX_VALUE, "9223372036854775807"),
                Arguments.of("bigint", 1_000_000_000_000_000_000L, "1000000000000000000"),
                Arguments.of(
                        "numeric", new BigInteger("123456789012345678901234567890"), "123456789012345678901234567890"),
                Arguments.of("numeric(10,2)", new BigDecimal("-0.5"), "-0.5"),
                Arguments.of("numeric(10,2)", new BigDecimal("1.005"), "1.01"),
                Arguments.of("numeric", new BigDecimal("1E+3"), "1000"),
                Arguments.of("numeric", new BigDecimal("12345678901234567890.123"), "12345678901234567890.123"),
                Arguments.of("numeric", new BigDecimal("0.000001"), "0.000001"),
                Arguments.of("numeric", Double.NaN, "'NaN'"),
                Arguments.of("float8", Double.NEGATIVE_INFINITY, "'-infinity'"),
                Arguments.of("float8", Double.MIN_VALUE, "4.9e-324"),
                Arguments.of("float4", Float.NaN, "'NaN'"),
                Arguments.of("float4", 0.1f, "0.1"),
                Arguments.of("boolean", true, "true"),
                Arguments.of("uuid", new UUID(0x123456789abcdefL, -2L), "'01234567-89ab-cdef-ffff-fffffffffffe'"),
                Arguments.of("mood", DayOfWeek.SUNDAY, "'SUNDAY'"),
                Arguments.of("mood", "MONDAY", "'MONDAY'"),
                Arguments.of("percent", 99, "99"),
                Arguments.of("bytea", new byte[] {0, -1, '\\', 10}, "'\\x00ff5c0a'"),
                Arguments.of("bytea", new byte[0], "''"),
                Arguments.of("json", new Json("{\"a\":  \"\\n\"}"), "'{\"a\":  \"\\n\"}'"),
                Arguments.of("jsonb", "[1, 2]", "'[1, 2]'"),
                Arguments.of("jsonb", object, "'{\"a\\\"b\": [1, null, true, \"x\\n\\\\\", 2.5], \"empty\": {}}'"),
                Arguments.of("jsonb", new int[] {1, 2}, "'[1, 2]'"),
                Arguments.of("jsonb", List.of(), "'[]'"),
                Arguments.of("jsonb", 1.5, "'1.5'"),
                Arguments.of("xml", "<a>b</a>", "'<a>b</a>'"),
                Arguments.of("point", "(1,2)", "'(1,2)'"),
                Arguments.of("int4range", "[1,5)", "'[1,5)'"),
                Arguments.of("inet", "10.0.0.1/8", "'10.0.0.1/8'"),
                Arguments.of(
                        "text[]",
                        Arrays.asList("a,b", null, "", "NULL", "q\"\\", "{x}", TEXT),
                        "array['a,b', null, '', 'NULL', 'q\"\\', '{x}', '" + TEXT.replace("'", "''") + "']"),
                Arguments.of("text[]", List.of(), "'{}'"),
                Arguments.of("int[]", new int[] {1, -2}, "array[1, -2]"),
                Arguments.of("int[]", new int[][] {{1, 2}, {3, 4}}, "array[[1, 2], [3, 4]]"),
                Arguments.of(
                        "uuid[]", new UUID[] {new UUID(0, 1)}, "array['00000000-0000-0000-0000-000000000001'::uuid]"),
                Arguments.of("mood[]", new DayOfWeek[] {DayOfWeek.SUNDAY}, "array['SUNDAY'::mood]"),
                Arguments.of("bytea[]", new byte[][] {{1}, {'"'}}, "array['\\x01'::bytea, '\\x22']"),
                Arguments.of("boolean[]", List.of(true, false), "array[true, false]"),
                Arguments.of("timestamptz[]", List.of(INSTANT), "array['2024-02-29 12:34:56.789012Z'::timestamptz]"),
                Arguments.of("codes", List.of("a"), "array['a']"),
                Arguments.of("json[]", List.of(new Json("{\"a\": 1}")), "array['{\"a\": 1}'::json]"));
    }

    static Stream<Arguments> times() {
        return Stream.of(
                Arguments.of("timestamptz", INSTANT, "'2024-02-29 12:34:56.789012Z'"),
                Arguments.of("timestamptz", INSTANT.plusNanos(600), "'2024-02-29 12:34:56.789013Z'"),
                Arguments.of("timestamptz", Instant.parse("0001-01-01T00:00:00Z"), "'0001-01-01 00:00:00Z'"),
                Arguments.of("timestamptz", Instant.parse("-0043-03-15T00:00:00Z"), "'0044-03-15 00:00:00Z BC'"),
                Arguments.of("timestamptz", Instant.parse("+12345-01-01T00:00:00Z"), "'12345-01-01 00:00:00Z'"),
                Arguments.of("timestamptz", Instant.MAX, "'infinity'"),
                Arguments.of("timestamptz", OffsetDateTime.MIN, "'-infinity'"),
                Arguments.of(
                        "timestamptz", OffsetDateTime.parse("2024-07-01T12:00:00+05:30"), "'2024-07-01 06:30:00Z'"),
                Arguments.of(
                        "timestamptz",
                        ZonedDateTime.of(2024, 7, 1, 12, 0, 0, 0, ZoneId.of("America/Lima")),
                        "'2024-07-01 17:00:00Z'"),
                Arguments.of("timestamptz", Date.from(INSTANT), "'2024-02-29 12:34:56.789Z'"),
                Arguments.of("timestamptz", Timestamp.from(INSTANT), "'2024-02-29 12:34:56.789012Z'"),
                Arguments.of(
                        "timestamp",
                        LocalDateTime.of(1999, 12, 31, 23, 59, 59, 999_999_000),
                        "'1999-12-31 23:59:59.999999'"),
                Arguments.of("timestamp", LocalDateTime.of(-43, 3, 15, 0, 0), "'0044-03-15 00:00 BC'"),
                Arguments.of("timestamp", LocalDateTime.MAX, "'infinity'"),
                Arguments.of("date", LocalDate.of(2024, 2, 29), "'2024-02-29'"),
                Arguments.of("date", LocalDate.of(0, 1, 1), "'0001-01-01 BC'"),
                Arguments.of("date", LocalDate.of(12345, 1, 1), "'12345-01-01'"),
                Arguments.of("date", LocalDate.MIN, "'-infinity'"),
                Arguments.of("date", java.sql.Date.valueOf("2024-02-29"), "'2024-02-29'"),
                Arguments.of("time", LocalTime.of(1, 2, 3, 4_000), "'01:02:03.000004'"),
                Arguments.of("time", LocalTime.MAX, "'24:00:00'"),
                Arguments.of("timetz", OffsetTime.parse("01:02:03-08:00"), "'01:02:03-08'"),
                Arguments.of("interval", Duration.ofHours(-25).plusMillis(1), "'-24:59:59.999'"),
                Arguments.of("interval", Period.of(1, 2, 3), "'1 year 2 months 3 days'"));
    }

    @ParameterizedTest
    @MethodSource({"values", "times"})
    void eachTypeOfValueIsWrittenAndRecognised(String type, Object value, String expected) throws SQLException {
        String name = "t" + ++tables;
        table.execute("create table " + name + " (id int primary key, v " + type + ")");
        List<Map<String, Object>> rows = List.of(row("id", 1, "v", value), row("id", 2, "v", null));

        assertThat(table.run(name, rows)).isEqualTo(new SeedCounts(2, 0, 0, 0));

        assertThat(table.query("select v::text is not distinct from cast(" + expected + " as " + type + ")::text from "
                        + name + " where id = 1"))
                .as(table.query("select v::text from " + name))
                .isEqualTo("t");
        assertThat(table.run(name, rows)).isEqualTo(new SeedCounts(0, 0, 2, 0));
        table.execute("update " + name + " set v = case id when 2 then cast(" + expected + " as " + type + ") end");
        assertThat(table.run(name, rows)).isEqualTo(new SeedCounts(0, 2, 0, 0));
        assertThat(table.run(name, rows)).isEqualTo(new SeedCounts(0, 0, 2, 0));
    }

    /** As the driver itself would write it, so that what reads it with the driver gets it back. */
    @Test
    void anInstantInATimestampWithoutZoneIsInTheZoneOfTheService() throws SQLException {
        table.execute("create table local (id int primary key, v timestamp)");

        table.run("local", List.of(row("id", 1, "v", INSTANT)));

        assertThat(table.query("select v from local"))
                .isEqualTo(Timestamp.valueOf(LocalDateTime.ofInstant(INSTANT, ZoneId.systemDefault()))
                        .toString());
    }

    @Test
    void aTextThatDiffersInCaseOnlyIsADifference() throws SQLException {
        table.execute("create collation if not exists loose (provider = icu, locale = 'und-u-ks-level2',"
                + " deterministic = false)");
        table.execute("create table cased (id int primary key, v text collate loose)");
        table.run("cased", List.of(row("id", 1, "v", "Name")));

        assertThat(table.run("cased", List.of(row("id", 1, "v", "NAME")))).isEqualTo(new SeedCounts(0, 1, 0, 0));
        assertThat(table.query("select v from cased")).isEqualTo("NAME");
    }

    @Test
    void equalNumbersAreNoDifferenceHoweverTheyAreWritten() throws SQLException {
        table.execute("create table amount (id int primary key, v numeric)");
        table.run("amount", List.of(row("id", 1, "v", "1.50")));

        assertThat(table.run("amount", List.of(row("id", 1, "v", new BigDecimal("1.5")))))
                .isEqualTo(new SeedCounts(0, 0, 1, 0));
    }

    @Test
    void largeValuesGoThroughASmallBuffer() throws SQLException {
        table.execute("create table large (id int primary key, v text, b bytea)");
        String text = "größe\n".repeat(1_000_000);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        table.run("large", List.of(row("id", 1, "v", text, "b", bytes), row("id", 2, "v", "small", "b", null)));

        assertThat(table.query("select length(v) = 6000000 and length(b) = 8000000 from large where id = 1"))
                .isEqualTo("t");
    }
}
