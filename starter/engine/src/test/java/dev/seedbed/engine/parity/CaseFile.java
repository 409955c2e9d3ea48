package dev.seedbed.engine.parity;

import dev.seedbed.engine.parity.Case.Operation;
import dev.seedbed.engine.parity.Case.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads cases. A case begins with {@code === title}, a step with {@code --- what}, and a step's content follows it:
 *
 * <pre>
 * --- V1__plan.sql [crlf]   writes a file; a name that begins with / is relative to the service's folder,
 *                           another one to db/migration
 * --- delete V1__plan.sql
 * --- jar lib               packs the folder lib into classpath/lib.jar; also: jar lib without folders
 * --- set                   settings, one "name = value" per line
 * --- beans                 one class of parity.side.beans per line, or Recorder
 * --- sql                   runs on the database
 * --- migrate               also: repair, baseline, undo
 * --- migrate refused       is refused, and the refusal names each line's text
 * </pre>
 */
final class CaseFile {

    private final List<Case> cases = new ArrayList<>();
    private String title = "";
    private List<Step> steps = new ArrayList<>();
    private String head = "";
    private StringBuilder content = new StringBuilder();

    private CaseFile() {}

    static List<Case> read(Path file) {
        CaseFile reader = new CaseFile();
        try {
            Files.readString(file).lines().forEach(reader::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reader.endCase();
        return reader.cases;
    }

    private void line(String line) {
        if (line.startsWith("=== ")) {
            endCase();
            title = line.substring(4);
        } else if (line.startsWith("--- ")) {
            endStep();
            head = line.substring(4).strip();
        } else {
            content.append(line).append('\n');
        }
    }

    private void endCase() {
        endStep();
        if (!title.isEmpty()) {
            cases.add(new Case(title, steps));
        }
        steps = new ArrayList<>();
        title = "";
    }

    private void endStep() {
        if (!head.isEmpty()) {
            steps.add(step(head, content.toString()));
        }
        head = "";
        content = new StringBuilder();
    }

    private static Step step(String head, String content) {
        String[] words = head.split(" ", 2);
        List<String> lines = content.lines().filter(line -> !line.isBlank()).toList();
        return switch (words[0]) {
            case "delete" -> new Step.Delete(words[1]);
            case "jar" -> new Step.Jar(words[1].split(" ", 2)[0], !words[1].endsWith(" without folders"));
            case "set" -> new Step.Settings(settings(lines));
            case "beans" -> new Step.Beans(lines);
            case "sql" -> new Step.Sql(content);
            case "migrate", "repair", "baseline", "undo" ->
                new Step.Run(Operation.valueOf(words[0].toUpperCase(Locale.ROOT)), lines);
            default -> write(head, content);
        };
    }

    private static Step write(String head, String content) {
        int options = head.lastIndexOf(" [");
        return options < 0
                ? new Step.Write(head, new FileContent(content, List.of()))
                : new Step.Write(
                        head.substring(0, options),
                        new FileContent(
                                content,
                                Arrays.asList(head.substring(options + 2, head.length() - 1)
                                        .split(","))));
    }

    private static Map<String, String> settings(List<String> lines) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            settings.put(
                    "flyway." + line.substring(0, equals).strip(),
                    line.substring(equals + 1).strip());
        }
        return settings;
    }
}
