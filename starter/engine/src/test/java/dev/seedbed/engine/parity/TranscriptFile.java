package dev.seedbed.engine.parity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Writes what happened in a case to {@code target/parity}: the reference's transcript, why each side refused what it
 * refused, and the differences in the form that the list of known ones has.
 */
final class TranscriptFile {

    private static final Path FOLDER = Path.of("target", "parity");

    private TranscriptFile() {}

    static void write(Case of, String reference, Map<String, Transcript> transcripts, List<Difference> differences)
            throws IOException {
        StringBuilder text = new StringBuilder();
        transcripts.forEach((who, transcript) -> {
            text.append("##### ").append(who).append('\n');
            if (who.equals(reference)) {
                aspects(transcript, text);
            }
            transcript.refusals().forEach((aspect, refusal) -> text.append("  refused ")
                    .append(aspect)
                    .append(": ")
                    .append(refusal.code())
                    .append(' ')
                    .append(refusal.refusal())
                    .append('\n'));
        });
        text.append("##### differences\n");
        differences.forEach(difference -> text.append(difference.text()));
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(of.title().replaceAll("[^A-Za-z0-9]+", "-") + ".txt"), text);
    }

    private static void aspects(Transcript transcript, StringBuilder text) {
        transcript.aspects().forEach((aspect, lines) -> {
            if (!lines.isEmpty() && !aspect.equals(CaseRun.OBJECTS)) {
                text.append("  ").append(aspect).append('\n');
                lines.forEach(line -> text.append("      ").append(line).append('\n'));
            }
        });
    }
}
