package dev.seedbed.engine.jdbc.script;

import dev.seedbed.engine.problem.Problem;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an init script says of itself in the comments before its first statement: {@code -- seedbed:version 12}, the
 * version of the migrations that it stands for.
 *
 * @param version as Flyway writes versions, with dots: {@code 12}, {@code 2.1}
 * @param line where the header stands
 */
public record ScriptHeader(String version, int line) {

    private static final Pattern HEADER =
            Pattern.compile("\\s*seedbed\\s*:\\s*version\\s+(\\d+(?:[._]\\d+)*)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern MEANT_AS_HEADER =
            Pattern.compile("\\s*seedbed\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /**
     * Reads the script's header; only the comments and blank lines before the first statement are looked at.
     *
     * @param suggestedVersion for the message about a missing or malformed header: the highest migration's
     * @throws Problem if there is no header, or more than one, or it has no version, or the script holds no statement at all
     */
    public static ScriptHeader read(ScriptSource source, String suggestedVersion) {
        try (ScriptReader reader = new ScriptReader(source)) {
            boolean hasStatement = reader.skipToStatement();
            ScriptHeader found = null;
            for (ScriptReader.Comment comment : reader.comments()) {
                boolean meant = found == null
                        ? MEANT_AS_HEADER.matcher(comment.text()).matches()
                        : HEADER.matcher(comment.text()).matches();
                if (meant) {
                    ScriptHeader header = parse(source.name(), comment, suggestedVersion);
                    if (found != null && !found.version().equals(header.version())) {
                        throw second(source.name(), found, header);
                    }
                    found = found == null ? header : found;
                }
            }
            if (found != null) {
                return found;
            }
            throw hasStatement ? missing(source.name(), suggestedVersion) : ReadingProblem.empty(source.name());
        } catch (IOException e) {
            throw ReadingProblem.unreadable(source.name(), e);
        }
    }

    private static ScriptHeader parse(String name, ScriptReader.Comment comment, String suggestedVersion) {
        Matcher header = HEADER.matcher(comment.text());
        if (!header.matches()) {
            throw malformed(name, comment, suggestedVersion);
        }
        return new ScriptHeader(header.group(1).replace('_', '.'), comment.line());
    }

    private static Problem second(String name, ScriptHeader first, ScriptHeader second) {
        return new Problem(
                name + ":" + second.line() + ": this is a second version header, " + second.version(),
                "Line " + first.line() + " has version " + first.version()
                        + " already. A merge of two branches may leave" + " both.",
                "Keep the version that the script stands for, and remove the other line.");
    }

    private static Problem missing(String name, String suggestedVersion) {
        return new Problem(
                name + " does not say which version it stands for",
                "Without it nobody knows which migrations the script already contains, and which come after it.",
                "If it holds everything up to version " + suggestedVersion + ", make this its first line:\n"
                        + "-- seedbed:version " + suggestedVersion);
    }

    private static Problem malformed(String name, ScriptReader.Comment comment, String suggestedVersion) {
        return new Problem(
                name + ":" + comment.line() + ": this is not a version header: --"
                        + comment.text().stripTrailing(),
                "The header is \"seedbed:version\" and a version of the migrations: digits, with dots or underscores"
                        + " between them.",
                "Write it like this:\n-- seedbed:version " + suggestedVersion);
    }
}
