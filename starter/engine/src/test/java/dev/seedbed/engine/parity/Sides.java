package dev.seedbed.engine.parity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Loads a {@link Side} with one version of Flyway, whose jars the build has put into {@code target/flyway}. Flyway, Seedbed
 * and the classes of {@code parity.side} are loaded anew for each version; the JDBC driver and everything else is shared.
 */
final class Sides {

    private static final Path JARS = Path.of("target", "flyway");
    private static final Map<String, ClassLoader> LOADERS = new ConcurrentHashMap<>();

    private Sides() {}

    static Side flyway(String version) {
        return side(version, "FlywaySide");
    }

    /** Seedbed, in a service that has this version of Flyway. */
    static Side seedbed(String flywayVersion) {
        return side(flywayVersion, "SeedbedSide");
    }

    private static Side side(String version, String name) {
        try {
            return (Side) classOf(version, "dev.seedbed.engine.parity.side." + name)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A class of this version of Flyway, or one that is loaded with it. */
    static Class<?> classOf(String version, String name) throws ClassNotFoundException {
        return LOADERS.computeIfAbsent(version, Sides::loader).loadClass(name);
    }

    private static ClassLoader loader(String version) {
        List<URL> urls = new ArrayList<>();
        try (var jars = Files.list(JARS.resolve(version))) {
            for (Path jar : jars.sorted().toList()) {
                urls.add(jar.toUri().toURL());
            }
            urls.add(codeOf(Class.forName("dev.seedbed.engine.prepare.Preparation")));
            urls.add(codeOf(Sides.class));
        } catch (IOException e) {
            throw new UncheckedIOException("run 'mvn -pl starter/engine generate-test-resources' first", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return new Isolated(urls.toArray(URL[]::new));
    }

    private static URL codeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    /** Prefers its own copy of Flyway and Seedbed, and hides the copy of Flyway that the tests themselves have. */
    private static final class Isolated extends URLClassLoader {

        private static final String SHARED = "dev.seedbed.engine.parity.";
        private static final String OWN = SHARED + "side.";

        Isolated(URL[] urls) {
            super(urls, Sides.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!isOwn(name)) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }

        private static boolean isOwn(String name) {
            return name.startsWith("org.flywaydb.")
                    || (name.startsWith("dev.seedbed.") && (!name.startsWith(SHARED) || name.startsWith(OWN)));
        }

        @Override
        public URL getResource(String name) {
            URL own = findResource(name);
            return own != null || name.contains("flyway") ? own : super.getResource(name);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            Enumeration<URL> own = findResources(name);
            return own.hasMoreElements() || name.contains("flyway") ? own : super.getResources(name);
        }
    }
}
