package dev.seedbed.bench.dump;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A dump of a given size, made of COPY blocks as pg_dump writes them. */
final class DumpFile {

    private static final int TABLES = 10;
    private static final int MEGABYTE = 1_048_576;

    private static final String HEAD =
            """
            -- seedbed:version 1
            SET client_encoding = 'UTF8';
            SET standard_conforming_strings = on;
            SELECT pg_catalog.set_config('search_path', '', false);
            """;

    private DumpFile() {}

    static Path write(Path directory, int megabytes) throws IOException {
        Path file = directory.resolve("dump.sql");
        Random random = new Random(42);
        try (BufferedWriter dump = Files.newBufferedWriter(file)) {
            dump.write(HEAD);
            for (int table = 1; table <= TABLES; table++) {
                writeTable(dump, table, (long) megabytes * MEGABYTE / TABLES, random);
            }
        }
        return file;
    }

    private static void writeTable(BufferedWriter dump, int table, long size, Random random) throws IOException {
        String name = "public.event_" + table;
        dump.write("CREATE TABLE " + name
                + " (id bigint NOT NULL, at timestamp with time zone, title text, body text);\n");
        dump.write("COPY " + name + " (id, at, title, body) FROM stdin;\n");
        long written = 0;
        for (long id = 1; written < size; id++) {
            String row = id + "\t2026-01-01 12:00:00+00\ttitle " + id + "\t" + body(random) + "\n";
            dump.write(row);
            written += row.length();
        }
        dump.write("\\.\n\n");
        dump.write("ALTER TABLE ONLY " + name + " ADD CONSTRAINT event_" + table + "_pkey PRIMARY KEY (id);\n");
    }

    private static String body(Random random) {
        StringBuilder body = new StringBuilder();
        for (int word = 0; word < 12; word++) {
            body.append(Long.toString(random.nextLong(), 36)).append(word % 4 == 3 ? "\\n" : " ");
        }
        return body.toString();
    }
}
