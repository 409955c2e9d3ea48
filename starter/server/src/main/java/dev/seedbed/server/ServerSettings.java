package dev.seedbed.server;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * What is remembered of a server between its runs: the port, so that a developer's database tool finds it again, and the
 * password, which keeps others on the same machine out. Only the owner may read it.
 */
record ServerSettings(int port, String password) {

    static ServerSettings random() {
        byte[] password = new byte[8];
        new SecureRandom().nextBytes(password);
        return new ServerSettings(0, HexFormat.of().formatHex(password));
    }

    static ServerSettings read(ServerDirectory directory) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(directory.settings())) {
            try (Reader reader = Files.newBufferedReader(directory.settings())) {
                properties.load(reader);
            }
        }
        return new ServerSettings(
                Integer.parseInt(properties.getProperty("port", "0")), properties.getProperty("password", ""));
    }

    ServerSettings withPort(int other) {
        return new ServerSettings(other, password);
    }

    void write(ServerDirectory directory) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("port", Integer.toString(port));
        properties.setProperty("password", password);
        // temporary files are their owner's alone on every platform
        Path unfinished = Files.createTempFile(directory.path(), "settings", ".unfinished");
        try (Writer writer = Files.newBufferedWriter(unfinished)) {
            properties.store(writer, null);
        }
        Files.move(
                unfinished, directory.settings(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public String toString() {
        return "port " + port;
    }
}
