package dev.seedbed.micronaut.connect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Loads, while Micronaut reads its bean definitions on one processor, what a start at head needs afterwards. Half of what
 * such a start costs is reading classes from jars; a list of them lies beside this class. Loaded is not initialised: no
 * code of theirs runs here.
 */
final class EarlyClasses {

    private EarlyClasses() {}

    static void begin() {
        Thread thread = new Thread(EarlyClasses::load, "seedbed-classes");
        thread.setDaemon(true);
        thread.start();
    }

    private static void load() {
        ClassLoader loader = EarlyClasses.class.getClassLoader();
        try (InputStream list = EarlyClasses.class.getResourceAsStream("head-classes.txt")) {
            if (list != null) {
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.US_ASCII));
                for (String name = lines.readLine(); name != null; name = lines.readLine()) {
                    Class.forName(name, false, loader);
                }
            }
            // the JDK looks for who makes fingerprints once, and longer than one takes
            MessageDigest.getInstance("SHA-256");
        } catch (IOException | ClassNotFoundException | NoSuchAlgorithmException | LinkageError notEarlyThen) {
            return; // whoever needs it will meet the same, and say so
        }
    }
}
