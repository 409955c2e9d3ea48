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

/**
 * A file that is a seed.
 *
 * @param origin what messages call it: its location and its path there
 * @param environment the one that it belongs to; empty for every one
 * @param directives what it says of itself
 */
record SeedFile(
        String origin,
        String environment,
        SeedFileName fileName,
        Format format,
        LocatedFile file,
        Directives directives) {

    /** Reads what the file says of itself, and no more of it. */
    static SeedFile read(String origin, String environment, SeedFileName fileName, Format format, LocatedFile file) {
        try {
            Directives directives = format == Format.SQL
                    ? new SqlSeed(origin, file).directives()
                    : rows(origin, format, file).directives();
            return new SeedFile(origin, environment, fileName, format, file, directives);
        } catch (IOException e) {
            throw FileProblem.unreadable(origin, e);
        }
    }

    /** The seed, which comes after others because of where its file lies. */
    SeedDefinition definition(List<String> before) {
        List<String> after = new ArrayList<>(before);
        after.addAll(directives.after());
        return new SeedDefinition(
                fileName.seed(),
                environment.isEmpty() ? Set.of() : Set.of(environment),
                "crc:" + HexFormat.of().toHexDigits(file.crc(), 8),
                after.stream().distinct().toList(),
                directives.when(),
                origin,
                this::seeder);
    }

    private Seeder seeder() {
        if (format == Format.SQL) {
            return new SqlSeed(origin, file);
        }
        TableName table = directives.table().orElseGet(() -> TableName.parse(fileName.seed()));
        return new RowsSeed(rows(origin, format, file), directives, new WantedTable(table, origin));
    }

    private static RowFile rows(String origin, Format format, LocatedFile file) {
        return format == Format.CSV ? new CsvFile(origin, file.opening()) : new JsonFile(origin, file.opening());
    }
}
