package dev.seedbed.micronaut;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Loads everything on the class path again, and writes down which resources were looked for and found. */
final class RecordingClassLoader extends URLClassLoader {

    private final Queue<Lookup> found = new ConcurrentLinkedQueue<>();

    /** A resource's name, and where it was. */
    record Lookup(String name, URL place) {}

    private RecordingClassLoader(URL... urls) {
        super(urls, ClassLoader.getPlatformClassLoader());
    }

    /** With one more place before the class path. */
    static RecordingClassLoader before(URL first) throws MalformedURLException {
        List<URL> urls = new ArrayList<>(List.of(first));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            urls.add(new File(entry).toURI().toURL());
        }
        return new RecordingClassLoader(urls.toArray(URL[]::new));
    }

    List<Lookup> found() {
        return List.copyOf(found);
    }

    @Override
    public @Nullable URL findResource(String name) {
        URL place = super.findResource(name);
        if (place != null) {
            found.add(new Lookup(name, place));
        }
        return place;
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        List<URL> places = Collections.list(super.findResources(name));
        places.forEach(place -> found.add(new Lookup(name, place)));
        return Collections.enumeration(places);
    }
}
