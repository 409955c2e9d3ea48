package dev.seedbed.engine.seed.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.resource.LocatedFile;
import dev.seedbed.engine.seed.SeedDefinition;
import dev.seedbed.engine.seed.upsert.table.TargetColumn.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** However many rows a file has, few of them are in memory. */
class StreamedFileTest {

    private static final int MILLION = 1_000_000;

    @Test
    void rowsOfACsvFileAreReadAsTheyAreAskedFor() throws IOException {
        Lines lines = new Lines("code,name\n", line -> "X" + line + ",\"name of " + line + "\"\n", MILLION);

        assertThatFewAreRead(new CsvFile("country.csv", () -> lines), lines);
    }

    @Test
    void rowsOfAJsonFileAreReadAsTheyAreAskedFor() throws IOException {
        Lines lines = new Lines("[", line -> "{\"code\": \"" + line + "\", \"name\": \"x\"},\n", MILLION);

        assertThatFewAreRead(new JsonFile("country.json", () -> lines), lines);
    }

    private static void assertThatFewAreRead(RowFile file, Lines lines) throws IOException {
        Place header = new Place(file.name(), 1);
        List<FileColumn> columns = List.of(new FileColumn("code", header), new FileColumn("name", header));
        try (RowFile.Rows rows = file.rows(columns, List.of(Kind.OTHER, Kind.OTHER))) {
            for (int i = 0; i < 10; i++) {
                assertThat(rows.next()).isNotNull();
            }
        }
        assertThat(lines.made()).isLessThan(10_000);
    }

    /** Takes a while: {@code -Dtest.long=true}. */
    @Test
    @EnabledIfSystemProperty(named = "test.long", matches = "true")
    void aMillionLinesTakeNoMoreMemoryThanAFew() {
        SeededDatabase database = new SeededDatabase("create table country (code text primary key, name text)");
        AtomicLong most = new AtomicLong();
        LongFunction<String> row = line -> {
            if (line % 100_000 == 50_000) {
                most.accumulateAndGet(usedMemory(), Math::max);
            }
            return "X" + line + ",\"name of " + line + "\"\n";
        };
        long before = usedMemory();

        assertThat(database.start(List.of(seed(1, row)))).containsExactly("country +1000000 ~0 =0 -0");
        assertThat(database.start(List.of(seed(2, row)))).containsExactly("country +0 ~0 =1000000 -0");
        assertThat((most.get() - before) >> 20).isLessThan(64);
    }

    private static SeedDefinition seed(long crc, LongFunction<String> row) {
        LocatedFile file =
                new LocatedFile("country.csv", "memory", crc, 0, () -> new Lines("code,name\n", row, MILLION));
        return SeedFile.read("country.csv", "", SeedFileName.of("country.csv"), Format.CSV, file)
                .definition(List.of());
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** A file whose lines are made when they are read. */
    private static final class Lines extends InputStream {

        private final LongFunction<String> line;
        private final long count;
        private byte[] current;
        private int position;
        private long made;

        Lines(String first, LongFunction<String> line, long count) {
            this.current = first.getBytes(StandardCharsets.UTF_8);
            this.line = line;
            this.count = count;
        }

        long made() {
            return made;
        }

        @Override
        public int read() {
            return advance() ? current[position++] : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (!advance()) {
                return -1;
            }
            int read = Math.min(length, current.length - position);
            System.arraycopy(current, position, bytes, offset, read);
            position += read;
            return read;
        }

        private boolean advance() {
            if (position == current.length && made < count) {
                current = line.apply(made++).getBytes(StandardCharsets.UTF_8);
                position = 0;
            }
            return position < current.length;
        }
    }
}
