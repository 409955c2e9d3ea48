package dev.seedbed.engine.seed.file;

import dev.seedbed.engine.resource.LocatedFile;
import dev.seedbed.engine.seed.SeedDefinition;
import dev.seedbed.engine.seed.Seeder;
import dev.seedbed.engine.seed.upsert.TableName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A file that is a seed.
 *
 * @param origin what messages call it: its location and its path there
 * @param environment the one that it belongs to; empty for every one
 */
record SeedFile(String origin, String environment, SeedFileName fileName, Format format, LocatedFile file) {

    /**
     * Reads what the file says of itself.
     *
     * @param before the seeds that it comes after because of where it lies
     */
    SeedDefinition definition(List<String> before) {
        try {
            Directives directives = directives();
            List<String> after = new ArrayList<>(before);
            after.addAll(directives.after());
            return new SeedDefinition(
                    fileName.seed(),
                    environment.isEmpty() ? Set.of() : Set.of(environment),
                    "crc:" + HexFormat.of().toHexDigits(file.crc(), 8),
                    after.stream().distinct().toList(),
                    directives.when(),
                    origin,
                    seeder(directives));
        } catch (IOException e) {
            throw FileProblem.unreadable(origin, e);
        }
    }

    private Directives directives() throws IOException {
        return format == Format.SQL ? sql().directives() : rows().directives();
    }

    private Supplier<Seeder> seeder(Directives directives) {
        return format == Format.SQL ? this::sql : () -> new RowsSeed(rows(), directives, table(directives));
    }

    private SqlSeed sql() {
        return new SqlSeed(origin, file);
    }

    private RowFile rows() {
        return format == Format.CSV ? new CsvFile(origin, file.opening()) : new JsonFile(origin, file.opening());
    }

    private WantedTable table(Directives directives) {
        return new WantedTable(directives.table().orElseGet(() -> TableName.parse(fileName.seed())), origin);
    }
}
