package dev.seedbed.test.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Classes, and what they name, directly or through one another, as far as it was compiled in this project: classes that
 * lie in directories. Libraries have versions, and are left out.
 *
 * <p>An implementation that only an interface stands for is not reached.
 */
public final class ReachedClasses {

    private final ClassLoader loader;
    private final SortedMap<String, Long> checksums = new TreeMap<>();
    private final Deque<String> toVisit = new ArrayDeque<>();

    private ReachedClasses(ClassLoader loader) {
        this.loader = loader;
    }

    /** Begins with these, which are part of it wherever they lie. */
    public static ReachedClasses from(Collection<String> classNames, ClassLoader loader) {
        ReachedClasses reached = new ReachedClasses(loader);
        for (String name : classNames) {
            reached.visit(name.replace('.', '/'), true);
        }
        while (!reached.toVisit.isEmpty()) {
            reached.visit(reached.toVisit.remove(), false);
        }
        return reached;
    }

    /** Another one as soon as one of the classes is. */
    public String digest() {
        return checksums.toString();
    }

    private void visit(String name, boolean wherever) {
        URL file = checksums.containsKey(name) ? null : loader.getResource(name + ".class");
        if (file != null && (wherever || file.getProtocol().equals("file"))) {
            byte[] bytes = read(file);
            CRC32 checksum = new CRC32();
            checksum.update(bytes);
            checksums.put(name, checksum.getValue());
            toVisit.addAll(ConstantPool.namesIn(bytes));
        }
    }

    private static byte[] read(URL file) {
        try (InputStream stream = file.openStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
