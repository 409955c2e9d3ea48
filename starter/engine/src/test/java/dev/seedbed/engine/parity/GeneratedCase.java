package dev.seedbed.engine.parity;

import dev.seedbed.engine.parity.Case.Operation;
import dev.seedbed.engine.parity.Case.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A case that a number stands for: files of all kinds, settings, and three rounds in which files are added, edited, renamed
 * and deleted, each followed by a migration. What Seedbed does otherwise on purpose is left out: unused rows of newer
 * versions, failures outside of a transaction, and objects in one of two schemas where the other one is missing.
 */
final class GeneratedCase {

    private static final int ROUNDS = 3;
    private static final List<String> VERSIONS = List.of(
            "1", "1.1", "2", "2_1", "03", "3.0.1", "4", "05", "6.10", "6.9", "7", "20240101", "20240101.1", "20240102");

    private final Random random;
    private final GeneratedSql sql;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, FileContent> files = new TreeMap<>();
    private int next;

    private GeneratedCase(int number) {
        random = new Random(number);
        sql = new GeneratedSql(random);
    }

    static Case of(int number) {
        GeneratedCase generated = new GeneratedCase(number);
        generated.make();
        return new Case("Generated case " + number, generated.steps);
    }

    private void make() {
        Map<String, String> settings = settings();
        steps.add(new Step.Settings(settings));
        if (chance(15) && !settings.containsKey("flyway.schemas")) {
            steps.add(new Step.Sql("create table old (id int)"));
        }
        for (int round = 0; round < ROUNDS; round++) {
            addVersions();
            addOthers();
            if (round > 0) {
                disturb();
            }
            steps.add(new Step.Run(Operation.MIGRATE, List.of()));
            if (chance(20)) {
                steps.add(new Step.Run(Operation.REPAIR, List.of()));
            }
        }
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("flyway.placeholders.value", "replaced");
        maybe(settings, 25, "flyway.outOfOrder", "true");
        maybe(settings, 15, "flyway.target", random.nextBoolean() ? "3?" : "latest");
        maybe(settings, 15, "flyway.validateOnMigrate", "false");
        maybe(settings, 30, "flyway.baselineOnMigrate", "true");
        maybe(settings, 20, "flyway.baselineVersion", "1.1");
        maybe(settings, 20, "flyway.ignoreMigrationPatterns", "*:missing,*:future,*:ignored");
        maybe(settings, 10, "flyway.installedBy", "someone");
        maybe(settings, 10, "flyway.table", "History");
        maybe(settings, 10, "flyway.schemas", "public,more");
        maybe(settings, 10, "flyway.mixed", "true");
        return settings;
    }

    private void maybe(Map<String, String> settings, int percent, String key, String value) {
        if (chance(percent)) {
            settings.put(key, value);
        }
    }

    /** Mostly the versions in their order, sometimes one below those that were used. */
    private void addVersions() {
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count && next < VERSIONS.size(); i++) {
            int skipped = chance(25) ? 1 : 0;
            next = Math.min(VERSIONS.size(), next + 1 + skipped);
            int late = next > 2 && chance(12) ? 2 : 1;
            write("V" + VERSIONS.get(next - late) + "__" + description() + ".sql", sql.script());
        }
    }

    private void addOthers() {
        if (chance(50)) {
            write("R__view_" + random.nextInt(3) + ".sql", sql.repeatable());
        }
        if (chance(12)) {
            write("B" + (1 + random.nextInt(3)) + "__all.sql", sql.script());
        }
        if (chance(20)) {
            write(
                    List.of("afterMigrate.sql", "beforeEachMigrate__x.sql", "afterVersioned.sql")
                            .get(random.nextInt(3)),
                    "select 1;\n");
        }
    }

    /** Edits or deletes a file. */
    private void disturb() {
        List<String> names =
                files.keySet().stream().filter(name -> name.startsWith("V")).toList();
        String name = names.get(random.nextInt(names.size()));
        FileContent content = files.get(name);
        if (chance(15)) {
            write(name, content.text() + "-- edited\n");
        } else if (chance(10)) {
            steps.add(new Step.Delete(name));
            files.remove(name);
        } else if (chance(30)) {
            put(name, new FileContent(content.text(), List.of("crlf")));
        }
    }

    private void write(String name, String text) {
        List<String> options = new ArrayList<>();
        if (chance(10)) {
            options.add("crlf");
        }
        if (chance(10)) {
            options.add("bom");
        }
        if (chance(10)) {
            options.add("open");
        }
        put(name, new FileContent(text, options));
    }

    private void put(String name, FileContent content) {
        steps.add(new Step.Write(name, content));
        files.put(name, content);
    }

    private String description() {
        return List.of("plan", "add_a_column", "größe", "x.y", "").get(random.nextInt(5));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
