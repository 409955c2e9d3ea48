package dev.seedbed.engine.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Folders of the class path that lie neither in directories nor in archives. */
class OpenLocationTest {

    /** As the resources of a native image do; the JDK's own file system takes their place, since it can be had here. */
    @Test
    void aFolderOfAFileSystemOfItsOwnIsListedAndRead() throws Exception {
        ClassLoader loader =
                finding(URI.create("jrt:/java.base/java/lang/annotation").toURL());

        try (OpenLocation location = OpenLocation.of("classpath:java/lang/annotation", loader)) {
            LocatedFile retention = location.files().stream()
                    .filter(file -> file.path().equals("Retention.class"))
                    .findFirst()
                    .orElseThrow();
            try (InputStream content = retention.opening().open()) {
                byte[] bytes = content.readAllBytes();
                assertThat(bytes).startsWith(0xCA, 0xFE, 0xBA, 0xBE).hasSize((int) retention.size());
            }
        }
    }

    @Test
    void aProtocolWithoutAFileSystemCannotBeListed() throws Exception {
        URL nowhere = new URL(null, "vfs:/db/migration", new Unconnected());

        assertThatThrownBy(() -> OpenLocation.of("classpath:db/migration", finding(nowhere)))
                .isInstanceOf(UnlistableLocation.class)
                .hasMessage("the location classpath:db/migration lies in a vfs: resource");
    }

    private static ClassLoader finding(URL place) {
        return new ClassLoader(null) {
            @Override
            public Enumeration<URL> getResources(String name) {
                return Collections.enumeration(List.of(place));
            }
        };
    }

    private static final class Unconnected extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw new IOException("not to be connected to");
        }
    }
}
