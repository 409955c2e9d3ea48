package dev.seedbed.cli.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The process's own two streams. Each is asked by itself, because only one of them may lead to a file. */
public final class Terminals {

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private Terminals() {}

    public static Screen output(Map<String, String> environment) {
        return Screen.of(stream(FileDescriptor.out), isTerminal(1), environment);
    }

    public static Screen error(Map<String, String> environment) {
        return Screen.of(stream(FileDescriptor.err), isTerminal(2), environment);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, charset());
    }

    /** A container has no locale more often than not, and its terminal understands UTF-8 all the same. */
    private static Charset charset() {
        return isWindows() ? Charset.defaultCharset() : StandardCharsets.UTF_8;
    }

    private static boolean isTerminal(int descriptor) {
        if (Files.isDirectory(DESCRIPTORS)) {
            return isTerminal(DESCRIPTORS.resolve(Integer.toString(descriptor)));
        }
        return !isWindows() && saysTest(descriptor); // a console of Windows may not know the escapes
    }

    private static boolean isTerminal(Path descriptor) {
        try {
            String target = Files.readSymbolicLink(descriptor).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException unknown) {
            return false;
        }
    }

    private static boolean saysTest(int descriptor) {
        try {
            return new ProcessBuilder("test", "-t", Integer.toString(descriptor))
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException unknown) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
