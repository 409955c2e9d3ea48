package dev.seedbed.bench.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** Small migrations, a table with an index and a few rows each: as a jar, and as one script. */
public record Migrations(int count, Path jar, Path script) {

    private static final String SQL =
            """
            create table item_%1$d (id bigint generated always as identity primary key, name text not null, price numeric(10, 2));
            create index item_%1$d_name on item_%1$d (name);
            insert into item_%1$d (name, price) values ('first of %1$d', 1.5), ('second of %1$d', 2.5), ('third of %1$d', 3.5);
            """;

    public static Migrations write(int count, Path directory) throws IOException {
        Path jar = directory.resolve("migrations-" + count + ".jar");
        Path script = directory.resolve("init-" + count + ".sql");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream archive = new JarOutputStream(file)) {
            archive.putNextEntry(new ZipEntry("db/migration/"));
            for (int number = 1; number <= count; number++) {
                archive.putNextEntry(new ZipEntry("db/migration/V" + number + "__item_" + number + ".sql"));
                archive.write(SQL.formatted(number).getBytes(StandardCharsets.UTF_8));
            }
        }
        StringBuilder all = new StringBuilder("-- seedbed:version " + count + "\n");
        for (int number = 1; number <= count; number++) {
            all.append(SQL.formatted(number));
        }
        Files.writeString(script, all);
        return new Migrations(count, jar, script);
    }
}
