package dev.seedbed.micronaut.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Classes, and the classes that they name, directly or through one another, as far as a {@link Scope} reaches. It reads class
 * files; no class is loaded.
 *
 * <p>An implementation that is only named by its interface is not reached.
 */
public final class ReachedClasses {

    private static final int DIGITS = 16;

    /** Which of the named classes belong to it. */
    public enum Scope {
        /** Those that were compiled in this project: they lie in directories. Libraries have versions, and are left out. */
        PROJECT {
            @Override
            boolean holds(String name, URL file, Collection<String> packages) {
                return file.getProtocol().equals("file");
            }
        },
        /** Those in the packages of the first ones: the same in directories and in a jar. */
        PACKAGE {
            @Override
            boolean holds(String name, URL file, Collection<String> packages) {
                return packages.contains(packageOf(name));
            }
        };

        abstract boolean holds(String name, URL file, Collection<String> packages);
    }

    private final ClassLoader loader;
    private final Scope scope;
    private final Collection<String> packages;
    private final SortedMap<String, Long> checksums = new TreeMap<>();
    private final Deque<String> toVisit = new ArrayDeque<>();

    private ReachedClasses(ClassLoader loader, Scope scope, Collection<String> packages) {
        this.loader = loader;
        this.scope = scope;
        this.packages = packages;
    }

    /** Begins with these, which are part of it wherever they lie. */
    public static ReachedClasses from(Collection<String> classNames, Scope scope, ClassLoader loader) {
        Collection<String> names =
                classNames.stream().map(name -> name.replace('.', '/')).toList();
        ReachedClasses reached = new ReachedClasses(
                loader, scope, names.stream().map(ReachedClasses::packageOf).toList());
        for (String name : names) {
            reached.visit(name, true);
        }
        while (!reached.toVisit.isEmpty()) {
            reached.visit(reached.toVisit.remove(), false);
        }
        return reached;
    }

    /** Whether no class file was found. */
    public boolean isEmpty() {
        return checksums.isEmpty();
    }

    /** Changes as soon as one of the classes does. */
    public String digest() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(checksums.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void visit(String name, boolean first) {
        URL file = checksums.containsKey(name) ? null : loader.getResource(name + ".class");
        if (file != null && (first || scope.holds(name, file, packages))) {
            byte[] bytes = read(file);
            CRC32 checksum = new CRC32();
            checksum.update(bytes);
            checksums.put(name, checksum.getValue());
            toVisit.addAll(ConstantPool.namesIn(bytes));
        }
    }

    private static String packageOf(String name) {
        return name.substring(0, Math.max(name.lastIndexOf('/'), 0));
    }

    private static byte[] read(URL file) {
        try (InputStream stream = file.openStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
