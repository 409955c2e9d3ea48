package dev.seedbed.engine.migrate.file;

import dev.seedbed.engine.jdbc.script.ScriptSource;
import dev.seedbed.engine.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** A script with its name, its own configuration, its encoding, and the values of its placeholders. */
public final class MigrationScript {

    private final MigrationFile file;
    private final FileName name;
    private final ScriptConfiguration configuration;
    private final Charset encoding;
    private final Placeholders placeholders;

    private MigrationScript(
            MigrationFile file,
            FileName name,
            ScriptConfiguration configuration,
            Charset encoding,
            Placeholders placeholders) {
        this.file = file;
        this.name = name;
        this.configuration = configuration;
        this.encoding = encoding;
        this.placeholders = placeholders;
    }

    /** Reads the script's own configuration, if it has one; of the script nothing, unless its encoding is to be found out. */
    public static MigrationScript of(
            MigrationFile file, MigrationFiles files, FileSettings settings, Placeholders placeholders) {
        FileName name = settings.naming().parse(file.name());
        Placeholders own = placeholders.in(name);
        ScriptConfiguration configuration = files.configurationOf(file)
                .map(found -> configuration(found, settings.encoding(), own))
                .orElse(ScriptConfiguration.NONE);
        return new MigrationScript(file, name, configuration, encoding(file, configuration, settings), own);
    }

    private static ScriptConfiguration configuration(MigrationFile file, Charset encoding, Placeholders placeholders) {
        try (Reader text = placeholders.replacedIn(file.script(), file.content().read(encoding))) {
            StringWriter all = new StringWriter();
            text.transferTo(all);
            return ScriptConfiguration.parse(file.script(), all.toString());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Flyway heeds both ways to another encoding in {@code filesystem:} locations only, and so must a checksum. */
    private static Charset encoding(MigrationFile file, ScriptConfiguration configuration, FileSettings settings) {
        if (!file.inFileSystem()) {
            return settings.encoding();
        }
        if (configuration.encoding().isPresent()) {
            return charset(file, configuration.encoding().get());
        }
        return settings.detectsEncoding() ? detected(file) : settings.encoding();
    }

    private static Charset charset(MigrationFile file, String encoding) {
        try {
            return Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Problem(
                    file.script() + ".conf sets the encoding \"" + encoding + "\".",
                    "Java knows no encoding of this name.",
                    "Correct the name, for example UTF-8 or ISO-8859-1; nothing was changed.",
                    e);
        }
    }

    private static Charset detected(MigrationFile file) {
        try (InputStream content = file.content().open()) {
            return EncodingDetector.detect(content.readAllBytes());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    public MigrationFile file() {
        return file;
    }

    public FileName name() {
        return name;
    }

    /** Whether the script's own configuration says whether it runs in a transaction. */
    public Optional<Boolean> executeInTransaction() {
        return configuration.executeInTransaction();
    }

    public boolean replacesPlaceholders() {
        return configuration.placeholderReplacement().orElse(placeholders.replaced());
    }

    /** The checksum of the text as it stands in the file. */
    public int checksum() {
        try {
            return LineChecksum.of(file.content().read(encoding));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** The checksum of the text with its placeholders replaced. */
    public int replacedChecksum() {
        try {
            return LineChecksum.of(text());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private Reader text() throws IOException {
        Reader text = file.content().read(encoding);
        return replacesPlaceholders() ? placeholders.replacedIn(file.script(), text) : text;
    }

    /** The text to run. */
    public ScriptSource source() {
        return ScriptSource.of(file.script(), ScriptSource.UNKNOWN_SIZE, () -> new Utf8Stream(text()));
    }

    private static Problem unreadable(MigrationFile file, IOException cause) {
        if (cause instanceof CharacterCodingException) {
            return new Problem(
                    "The migration " + file.script() + " is not written in the encoding that is configured for it.",
                    "It holds bytes that do not exist in UTF-8, or in what flyway.datasources.<name>.encoding says"
                            + " instead.",
                    "Save the file as UTF-8 (for example: iconv -f LATIN1 -t UTF-8), or name its encoding there; nothing"
                            + " was changed.",
                    cause);
        }
        return new Problem(
                "The migration " + file.place() + " cannot be read.",
                "Reading it failed: " + cause.getMessage(),
                "Check that the file is complete and that this process may read it.",
                cause);
    }
}
