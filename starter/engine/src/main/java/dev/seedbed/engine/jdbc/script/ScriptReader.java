package dev.seedbed.engine.jdbc.script;

import dev.seedbed.engine.problem.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a script statement by statement, taking it apart as psql does, in memory of a fixed size and that of its longest
 * statement.
 *
 * <p>The rows below a {@code COPY … FROM stdin} must be taken with {@link #copyRows} before the next statement is asked
 * for; they are never decoded. Statements must be UTF-8; a byte order mark is skipped, and line ends may be CRLF. Of
 * psql's own commands those about restriction are passed over, which dumps write around themselves; any other one is a
 * {@link Problem}. psql's variables ({@code :name}) are not replaced.
 */
public final class ScriptReader implements Closeable {

    private static final String DUMPED_FROM = " Dumped from database version ";

    private final String name;
    private final ScriptBytes bytes;
    private final StatementLexer lexer;
    private final List<Comment> comments = new ArrayList<>();
    private @Nullable String dumpedFrom;
    private boolean begun;
    private int statements;
    private @Nullable ScriptStatement rowsOf;

    public ScriptReader(ScriptSource source) {
        this(source, false);
    }

    private ScriptReader(ScriptSource source, boolean openCommentEnds) {
        name = source.name();
        bytes = new ScriptBytes(source.open());
        lexer = new StatementLexer(name, bytes, openCommentEnds);
    }

    /** Reads a migration as Flyway does: a block comment that is never closed ends with the script. */
    public static ScriptReader ofMigration(ScriptSource source) {
        return new ScriptReader(source, true);
    }

    /** The next statement, or null at the end of the script. */
    public @Nullable ScriptStatement next() {
        if (rowsOf != null) {
            throw new IllegalStateException("the rows of statement " + rowsOf.number() + " have not been taken");
        }
        try {
            return skipToStatement() ? statement() : null;
        } catch (IOException e) {
            throw ReadingProblem.unreadable(name, e);
        }
    }

    /** Hands the rows of the COPY statement that was read last to the sink; the sink's exceptions pass through. */
    public void copyRows(CopySink sink) throws SQLException {
        ScriptStatement copy = rowsOf;
        if (copy == null) {
            throw new IllegalStateException("the last statement is no COPY … FROM stdin");
        }
        try {
            if (!new CopyData(bytes).writeTo(sink)) {
                throw ReadingProblem.cutOff(name, copy, bytes.line());
            }
            rowsOf = null;
        } catch (IOException e) {
            throw ReadingProblem.unreadable(name, e);
        }
    }

    /** The line that is read next: after a COPY statement that of its first row. */
    public int line() {
        return bytes.line();
    }

    public long bytesRead() {
        return bytes.count();
    }

    /** The version of the server that a dump came from, as far as it has been read and says so. */
    public @Nullable String dumpedFrom() {
        return dumpedFrom;
    }

    /** Whether a backslash is an ordinary character in plain strings: what the session's setting of that name says. */
    public void standardConformingStrings(boolean standard) {
        lexer.standardConformingStrings(standard);
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException e) {
            throw ReadingProblem.unreadable(name, e);
        }
    }

    /** Goes past what stands before the next statement, keeping the comments; false at the script's end. */
    boolean skipToStatement() throws IOException {
        skipByteOrderMark();
        comments.clear();
        while (true) {
            int next = bytes.peek();
            if (next == ScriptBytes.END) {
                return false;
            } else if (next == '\\') {
                passPsqlCommand();
            } else if (next == '-' && bytes.peek(1) == '-') {
                comment(new Comment(bytes.line(), restOfLine().substring(2)));
            } else if (next != ';' && !lexer.atBlank() && !lexer.atBlockComment()) {
                return true;
            } else {
                lexer.skipBlank();
            }
        }
    }

    /** The {@code --} comments between the last statement and the next one. */
    List<Comment> comments() {
        return comments;
    }

    private void comment(Comment comment) {
        comments.add(comment);
        if (comment.text().startsWith(DUMPED_FROM)) {
            dumpedFrom = comment.text().substring(DUMPED_FROM.length()).split("\\s", 2)[0];
        }
    }

    private ScriptStatement statement() throws IOException {
        int line = bytes.line();
        bytes.startRecording();
        StatementShape shape = lexer.statement();
        byte[] recorded = bytes.stopRecording();
        String text = StatementText.decode(name, line, recorded);
        ScriptStatement statement =
                new ScriptStatement(++statements, line, text, shape.opening(), shape.copiesFromScript());
        skipTerminator(statement);
        return statement;
    }

    private void skipTerminator(ScriptStatement statement) throws IOException {
        bytes.next();
        if (statement.copiesFromScript()) {
            int line = bytes.line();
            String rest = restOfLine().strip();
            if (!rest.isEmpty() && !rest.startsWith("--")) {
                throw ReadingProblem.besideCopy(name, line);
            }
            bytes.next();
            rowsOf = statement;
        }
    }

    private void passPsqlCommand() throws IOException {
        int line = bytes.line();
        String command = restOfLine().strip();
        if (!command.matches("\\\\(un)?restrict(\\s.*)?")) {
            throw ReadingProblem.psqlCommand(name, line, command.split("\\s", 2)[0]);
        }
    }

    private String restOfLine() throws IOException {
        bytes.startRecording();
        while (bytes.peek() != '\n' && bytes.peek() != ScriptBytes.END) {
            bytes.next();
        }
        return new String(bytes.stopRecording(), StandardCharsets.UTF_8);
    }

    private void skipByteOrderMark() throws IOException {
        if (!begun && bytes.peek() == 0xEF && bytes.peek(1) == 0xBB && bytes.peek(2) == 0xBF) {
            bytes.advance(3, 0);
        }
        begun = true;
    }

    /** A comment from {@code --} to the line's end, without the dashes. */
    record Comment(int line, String text) {}
}
