package dev.seedbed.engine.parity;

import dev.seedbed.engine.TestServer.TestDatabase;
import dev.seedbed.engine.parity.Case.Operation;
import dev.seedbed.engine.parity.Case.Step;
import dev.seedbed.engine.parity.Side.Answer;
import dev.seedbed.engine.parity.Side.Service;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * One side's run of a case on a database of its own. After the last step Flyway looks at the result and migrates, then
 * Seedbed does, whoever has made it.
 */
final class CaseRun {

    /** The aspect that compares whole catalogs. */
    static final String OBJECTS = "end objects";

    private final Side side;
    private final Side flyway;
    private final Side seedbed;
    private final TestDatabase database;
    private final ServiceFolder folder;
    private final Map<String, String> settings = new HashMap<>();
    private final Transcript transcript = new Transcript();
    private List<String> beans = List.of();
    private Map<String, List<String>> content = Map.of();
    private int number;

    /**
     * @param side who migrates
     * @param flyway who repairs and baselines, and looks at the result
     */
    CaseRun(Side side, Side flyway, Side seedbed, TestDatabase database, Path folder) {
        this.side = side;
        this.flyway = flyway;
        this.seedbed = seedbed;
        this.database = database;
        this.folder = new ServiceFolder(folder);
    }

    Transcript of(Case which) {
        steps(which);
        transcript.add("end info", side.info(service()));
        withoutCallbacks();
        transcript.add(OBJECTS, AllObjects.of(database));
        transcript.add("end validate", flyway.validate(service()));
        run("end flyway", flyway.migrate(service()), List.of());
        transcript.addOutcome("end seedbed", seedbed.migrate(service()));
        return transcript;
    }

    void steps(Case which) {
        which.steps().forEach(this::make);
    }

    /** What has changed in the database since the last operation. */
    List<String> changes() {
        Map<String, List<String>> now = DatabaseText.of(database);
        return DatabaseText.PARTS.stream()
                .flatMap(part -> changes(part, now).stream())
                .toList();
    }

    private List<String> changes(String part, Map<String, List<String>> now) {
        return DatabaseText.changes(content.getOrDefault(part, List.of()), Objects.requireNonNull(now.get(part)));
    }

    /** What callbacks do to the database is compared in the steps; here they would only blur who looks at what. */
    private void withoutCallbacks() {
        beans = beans.stream().filter(bean -> !bean.startsWith("Recorder")).toList();
        settings.put("flyway.skipDefaultCallbacks", "true");
    }

    private void make(Step step) {
        if (step instanceof Step.Write write) {
            folder.write(write.name(), write.content().bytes());
        } else if (step instanceof Step.Delete delete) {
            folder.delete(delete.name());
        } else if (step instanceof Step.Jar jar) {
            folder.pack(jar.folder(), jar.withFolders());
        } else if (step instanceof Step.Settings set) {
            settings.putAll(set.settings());
        } else if (step instanceof Step.Beans all) {
            beans = all.names();
        } else if (step instanceof Step.Sql sql) {
            database.execute(sql.text());
        } else if (step instanceof Step.Run run) {
            run(run.operation(), run.named());
        }
    }

    private void run(Operation operation, List<String> named) {
        number++;
        if (operation == Operation.MIGRATE) {
            transcript.add(number + " info", side.info(service()));
        }
        Answer answer =
                switch (operation) {
                    case MIGRATE -> side.migrate(service());
                    case REPAIR -> flyway.repair(service());
                    case BASELINE -> flyway.baseline(service());
                    case UNDO -> seedbed.undo(service());
                };
        run(number + " " + operation.name().toLowerCase(Locale.ROOT), answer, named);
    }

    private void run(String what, Answer answer, List<String> named) {
        transcript.add(what, answer);
        transcript.addNamed(what, answer, named);
        Map<String, List<String>> now = DatabaseText.of(database);
        for (String part : DatabaseText.PARTS) {
            transcript.add(what + ' ' + part, changes(part, now));
        }
        content = now;
    }

    Service service() {
        return new Service(folder.path(), database.url() + "&socketTimeout=300", settings, new ArrayList<>(beans));
    }
}
