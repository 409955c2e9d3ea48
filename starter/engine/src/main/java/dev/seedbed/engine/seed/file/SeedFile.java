package dev.seedbed.engine.seed.file;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.resource.LocatedFile;
import dev.seedbed.engine.seed.SeedDefinition;
import dev.seedbed.engine.seed.SeedPreview;
import dev.seedbed.engine.seed.Seeder;
import dev.seedbed.engine.seed.upsert.TableName;
import java.io.IOException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

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
        Directives directives)
        implements Supplier<Seeder>, SeedPreview.Source, Comparable<SeedFile> {

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
        Set<String> after = new LinkedHashSet<>(before);
        after.addAll(directives.after());
        return new SeedDefinition(
                fileName.seed(),
                environment.isEmpty() ? Set.of() : Set.of(environment),
                "crc:" + HexFormat.of().toHexDigits(file.crc(), 8),
                List.copyOf(after),
                Set.copyOf(before),
                directives.when(),
                origin,
                this,
                null);
    }

    /** What runs. */
    @Override
    public Seeder get() {
        return format == Format.SQL ? new SqlSeed(origin, file) : rowsSeed();
    }

    /** Reads the whole file. */
    @Override
    public SeedPreview preview() {
        try {
            return format == Format.SQL
                    ? SeedPreview.ofScript(new SqlSeed(origin, file).statements())
                    : SeedPreview.of(rowsSeed().description());
        } catch (Problem problem) {
            return SeedPreview.of("would fail: " + problem.happened());
        } catch (IOException e) {
            return SeedPreview.of(
                    "would fail: " + FileProblem.unreadable(origin, e).happened());
        }
    }

    private RowsSeed rowsSeed() {
        TableName table = directives.table().orElseGet(() -> TableName.parse(fileName.seed()));
        return new RowsSeed(rows(origin, format, file), directives, new WantedTable(table, origin));
    }

    @Override
    public int compareTo(SeedFile other) {
        return fileName.compareTo(other.fileName);
    }

    private static RowFile rows(String origin, Format format, LocatedFile file) {
        return format == Format.CSV ? new CsvFile(origin, file.opening()) : new JsonFile(origin, file.opening());
    }
}
