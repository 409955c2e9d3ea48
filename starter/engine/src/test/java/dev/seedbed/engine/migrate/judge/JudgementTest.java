package dev.seedbed.engine.migrate.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.migrate.Divergence;
import dev.seedbed.engine.migrate.HistoryRow;
import dev.seedbed.engine.migrate.MigrationType;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.migrate.resolve.CodeMigration;
import dev.seedbed.engine.migrate.resolve.CodeMigrations;
import dev.seedbed.engine.migrate.resolve.MigrationWork;
import dev.seedbed.engine.problem.Problem;
import java.sql.Connection;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A judgement is Flyway's own: random sets of migrations, histories and settings are given to both. */
class JudgementTest {

    private static final int CASES = 400;
    private static final List<String> VERSIONS = List.of("1", "1.0.1", "2", "3", "4", "5");
    private static final List<String> NAMES = List.of("view", "rights");
    private static final List<String> IGNORED =
            List.of("*:missing", "versioned:ignored", "*:future", "repeatable:*", "*:ignored");
    private static final List<String> TARGETS = List.of("latest", "current", "next", "3?", "2?", "4");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void randomSetsAndHistoriesAreJudgedAsByFlyway(int generator) {
        Random random = new Random(generator);
        for (int number = 0; number < CASES; number++) {
            List<CodeMigration> code = code(random);
            List<HistoryRow> history = history(random, code);
            JudgeSettings settings = new JudgeSettings(
                    Target.parse(pick(random, TARGETS)),
                    random.nextInt(4) == 0,
                    true,
                    random.nextInt(3) > 0 ? List.of() : List.of(IgnorePattern.parse(pick(random, IGNORED))));

            assertThat(ours(code, history, settings))
                    .describedAs(
                            "case %d of generator %d: %s, %s, against %s", number, generator, settings, code, history)
                    .isEqualTo(FlywayJudgement.of(code, history, settings));
        }
    }

    private static String ours(List<CodeMigration> code, List<HistoryRow> history, JudgeSettings settings) {
        try {
            Judgement judgement = Judgement.of(code, history, settings);
            StringBuilder text = new StringBuilder();
            for (JudgedMigration migration : judgement.migrations()) {
                text.append(migration.row() == null ? "-" : migration.row().rank())
                        .append(' ')
                        .append(migration.version())
                        .append(' ')
                        .append(migration.description())
                        .append(' ')
                        .append(migration.type())
                        .append(' ')
                        .append(migration.state())
                        .append(' ')
                        .append(migration.checksum())
                        .append('\n');
            }
            text.append("at ").append(judgement.current().map(Object::toString).orElse("nothing"));
            Overview.of(judgement, migration -> true).divergences().forEach(divergence -> text.append('\n')
                    .append(text(divergence)));
            return text.toString();
        } catch (Problem refused) {
            return "refused";
        }
    }

    private static String text(Divergence divergence) {
        if (divergence instanceof Divergence.Edited edited) {
            return "CHECKSUM_MISMATCH " + edited.migration().script();
        }
        if (divergence instanceof Divergence.Missing missing) {
            return "NOT_RESOLVED " + missing.migration().script();
        }
        if (divergence instanceof Divergence.Late late) {
            return "NOT_APPLIED " + late.migration().script();
        }
        if (divergence instanceof Divergence.Replaced replaced) {
            return (replaced.sameContent() ? "DESCRIPTION_MISMATCH " : "CHECKSUM_MISMATCH ")
                    + replaced.migration().script();
        }
        Divergence.Renamed renamed = (Divergence.Renamed) divergence;
        return renamed.what().toUpperCase(Locale.ROOT) + "_MISMATCH "
                + renamed.migration().script();
    }

    private static List<CodeMigration> code(Random random) {
        Map<String, CodeMigration> code = new LinkedHashMap<>();
        for (String version : VERSIONS) {
            if (random.nextInt(4) > 0) {
                boolean java = random.nextInt(8) == 0;
                code.put(
                        "V" + version,
                        migration(version, "v" + version, java ? MigrationType.JDBC : MigrationType.SQL));
            }
            if (random.nextInt(10) == 0) {
                code.put("B" + version, migration(version, "b" + version, MigrationType.SQL_BASELINE));
            }
        }
        for (String name : NAMES) {
            if (random.nextInt(3) > 0) {
                code.put("R" + name, migration(null, name, MigrationType.SQL));
            }
        }
        return CodeMigrations.of(new ArrayList<>(code.values()));
    }

    private static CodeMigration migration(@Nullable String version, String description, MigrationType type) {
        Integer checksum = type == MigrationType.JDBC ? null : description.hashCode();
        return new CodeMigration(
                version == null ? null : Version.of(version),
                description,
                type,
                description + ".sql",
                checksum,
                applied -> Objects.equals(applied, checksum),
                description,
                new MigrationWork.Program() {
                    @Override
                    public boolean isTransactional() {
                        return true;
                    }

                    @Override
                    public void run(Connection connection) {
                        throw new UnsupportedOperationException();
                    }
                });
    }

    /** Mostly what the code has, in its order, with all that can happen to a history in between. */
    private static List<HistoryRow> history(Random random, List<CodeMigration> code) {
        List<HistoryRow> rows = new ArrayList<>();
        if (random.nextInt(6) == 0) {
            rows.add(row(0, null, "<< Flyway Schema Creation >>", "SCHEMA", null, true));
        }
        if (random.nextInt(6) == 0) {
            rows.add(row(1, pick(random, VERSIONS), "<< Flyway Baseline >>", "BASELINE", null, true));
        }
        int length = random.nextInt(code.size() + 2);
        for (int i = 0; i < length; i++) {
            int rank = i + 2;
            int kind = random.nextInt(12);
            if (kind == 0 && !rows.isEmpty()) {
                HistoryRow last = rows.get(rows.size() - 1);
                if (!last.type().equals("DELETE")
                        && !last.type().equals("SCHEMA")
                        && !last.type().equals("BASELINE")) {
                    rows.add(row(rank, last.version(), last.description(), "DELETE", last.checksum(), true));
                }
            } else if (kind == 1) {
                rows.add(row(rank, null, pick(random, NAMES), "SQL", random.nextInt(3), true));
            } else if (kind == 2) {
                rows.add(row(
                        rank, pick(random, List.of("1.5", "2.5", "6", "7")), "gone", "SQL", 7, random.nextInt(5) > 0));
            } else if (!code.isEmpty()) {
                CodeMigration next = code.get(kind == 3 ? random.nextInt(code.size()) : i % code.size());
                rows.add(row(
                        rank,
                        next.version() == null ? null : next.version().toString(),
                        random.nextInt(15) == 0 && next.version() != null ? "other" : next.description(),
                        random.nextInt(20) == 0 && next.version() == null
                                ? "JDBC"
                                : next.type().name(),
                        random.nextInt(8) == 0 ? Integer.valueOf(99) : next.checksum(),
                        random.nextInt(12) > 0));
            }
        }
        return rows;
    }

    private static HistoryRow row(
            int rank,
            @Nullable String version,
            String description,
            String type,
            @Nullable Integer checksum,
            boolean success) {
        return new HistoryRow(
                rank,
                version,
                description,
                type,
                description,
                checksum,
                "me",
                LocalDateTime.of(2024, 1, 1, 0, 0),
                1,
                success);
    }

    private static <T> T pick(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
