package dev.seedbed.engine.jdbc.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Finds the end of a statement in the bytes, by psql's rules: strings, quoted names, dollar quotes, comments and
 * parentheses hide what stands in them. It works on bytes because in UTF-8 every character that matters is one byte that
 * occurs in no other character.
 */
final class StatementLexer {

    private static final int LONGEST_WORD = 256;

    private final String name;
    private final ScriptBytes bytes;
    private final boolean openCommentEnds;
    private final byte[] word = new byte[LONGEST_WORD];
    private boolean standardStrings = true;

    /** @param openCommentEnds whether a block comment may end with the script */
    StatementLexer(String name, ScriptBytes bytes, boolean openCommentEnds) {
        this.name = name;
        this.bytes = bytes;
        this.openCommentEnds = openCommentEnds;
    }

    void standardConformingStrings(boolean standard) {
        standardStrings = standard;
    }

    boolean atBlank() throws IOException {
        int next = bytes.peek();
        return next == ' ' || (next >= '\t' && next <= '\r');
    }

    boolean atBlockComment() throws IOException {
        return bytes.peek() == '/' && bytes.peek(1) == '*';
    }

    /** Goes past a block comment, a blank, or one byte. */
    void skipBlank() throws IOException {
        if (atBlockComment()) {
            blockComment();
        } else {
            bytes.next();
        }
    }

    /** Reads up to the semicolon that ends the statement, or to the script's end. */
    StatementShape statement() throws IOException {
        StatementShape shape = new StatementShape();
        while (true) {
            int next = bytes.peek();
            if (next == ScriptBytes.END || (next == ';' && shape.endsAtSemicolon())) {
                return shape;
            }
            token(next, shape);
        }
    }

    private void token(int first, StatementShape shape) throws IOException {
        if (isWordStart(first)) {
            word(shape);
        } else if (first >= '0' && first <= '9') {
            number(shape);
        } else {
            symbol(first, shape);
        }
    }

    private void symbol(int first, StatementShape shape) throws IOException {
        switch (first) {
            case '\'' -> string(shape, !standardStrings);
            case '"' -> quotedName(shape);
            case '$' -> dollarQuote();
            case '-' -> dash(shape);
            case '/' -> slash(shape);
            case '\\' -> throw psqlCommand();
            case '(' -> {
                bytes.next();
                shape.open();
            }
            case ')' -> {
                bytes.next();
                shape.close();
            }
            default -> other(shape);
        }
    }

    private void other(StatementShape shape) throws IOException {
        boolean blank = atBlank();
        int symbol = bytes.next();
        if (!blank) {
            shape.token(String.valueOf((char) symbol));
        }
    }

    private void word(StatementShape shape) throws IOException {
        int length = collectWord();
        if (bytes.peek() == '\'' && length == 1 && (word[0] == 'e' || word[0] == 'E')) {
            string(shape, true);
        } else {
            shape.word(word, length);
        }
    }

    private int collectWord() throws IOException {
        int length = 0;
        while (isWordPart(bytes.peek())) {
            int part = bytes.next();
            if (length < LONGEST_WORD) {
                word[length++] = (byte) part;
            }
        }
        return length;
    }

    private void number(StatementShape shape) throws IOException {
        while (isWordPart(bytes.peek()) && bytes.peek() != '$') {
            bytes.next();
        }
        shape.token("0");
    }

    private void string(StatementShape shape, boolean backslashEscapes) throws IOException {
        int line = bytes.line();
        do {
            bytes.next();
            passQuoted('\'', backslashEscapes, "string", line);
        } while (backslashEscapes && continuesOnAnotherLine());
        shape.token("'");
    }

    /** After the opening quote: goes past the closing one. A doubled quote closes and opens again, to the same effect. */
    private void passQuoted(int quote, boolean backslashEscapes, String what, int line) throws IOException {
        while (true) {
            int next = bytes.next();
            if (next == '\\' && backslashEscapes) {
                next = bytes.next();
            } else if (next == quote) {
                if (bytes.peek() != quote) {
                    return;
                }
                bytes.next();
            }
            if (next == ScriptBytes.END) {
                throw ReadingProblem.unfinished(name, line, what);
            }
        }
    }

    /** A string goes on behind a line's end, and where backslashes escape, they do so in what follows as well. */
    private boolean continuesOnAnotherLine() throws IOException {
        int line = bytes.line();
        while (atBlank()) {
            bytes.next();
        }
        return bytes.line() > line && bytes.peek() == '\'';
    }

    private void quotedName(StatementShape shape) throws IOException {
        int line = bytes.line();
        bytes.next();
        int length = 0;
        while (bytes.peek() != '"' && bytes.peek() != ScriptBytes.END) {
            int next = bytes.next();
            if (length < LONGEST_WORD) {
                word[length++] = (byte) next;
            }
        }
        if (bytes.next() == ScriptBytes.END) {
            throw ReadingProblem.unfinished(name, line, "quoted name");
        }
        shape.token('"' + new String(word, 0, length, StandardCharsets.UTF_8) + '"');
    }

    private void dollarQuote() throws IOException {
        int line = bytes.line();
        bytes.next();
        int tag = isWordStart(bytes.peek()) ? dollarTag() : 0;
        if (bytes.peek() == '$') {
            bytes.next();
            passDollarQuoted(tag, line);
        }
    }

    private int dollarTag() throws IOException {
        int length = 0;
        while (isWordPart(bytes.peek()) && bytes.peek() != '$') {
            int next = bytes.next();
            if (length < LONGEST_WORD) {
                word[length++] = (byte) next;
            }
        }
        return length;
    }

    private void passDollarQuoted(int tagLength, int line) throws IOException {
        int matched = -1;
        while (true) {
            int next = bytes.next();
            if (next == ScriptBytes.END) {
                throw ReadingProblem.unfinished(name, line, "dollar-quoted text");
            } else if (next == '$') {
                if (matched == tagLength) {
                    return;
                }
                matched = 0;
            } else {
                matched = matched >= 0 && matched < tagLength && word[matched] == (byte) next ? matched + 1 : -1;
            }
        }
    }

    private void dash(StatementShape shape) throws IOException {
        if (bytes.peek(1) != '-') {
            other(shape);
            return;
        }
        while (bytes.peek() != '\n' && bytes.peek() != ScriptBytes.END) {
            bytes.next();
        }
    }

    private void slash(StatementShape shape) throws IOException {
        if (atBlockComment()) {
            blockComment();
        } else {
            other(shape);
        }
    }

    private void blockComment() throws IOException {
        int line = bytes.line();
        int depth = 0;
        do {
            int next = bytes.next();
            if (next == ScriptBytes.END && openCommentEnds) {
                return;
            } else if (next == ScriptBytes.END) {
                throw ReadingProblem.unfinished(name, line, "comment");
            } else if (next == '/' && bytes.peek() == '*') {
                bytes.next();
                depth++;
            } else if (next == '*' && bytes.peek() == '/') {
                bytes.next();
                depth--;
            }
        } while (depth > 0);
    }

    private RuntimeException psqlCommand() throws IOException {
        int line = bytes.line();
        StringBuilder command = new StringBuilder();
        while (bytes.peek() > ' ') {
            command.append((char) bytes.next());
        }
        return ReadingProblem.psqlCommand(name, line, command.toString());
    }

    private static boolean isWordStart(int next) {
        return (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '_' || next >= 0x80;
    }

    private static boolean isWordPart(int next) {
        return isWordStart(next) || (next >= '0' && next <= '9') || next == '$';
    }
}
