package dev.seedbed.engine.migrate.flyway;

import dev.seedbed.engine.migrate.file.MigrationFile;
import dev.seedbed.engine.migrate.file.MigrationFiles;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** The files of the locations, for resolvers of the service's. */
final class FilesAsResources implements ResourceProvider {

    private final MigrationFiles files;
    private final Charset encoding;

    FilesAsResources(MigrationFiles files, Charset encoding) {
        this.files = files;
        this.encoding = encoding;
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return files.all().stream()
                .filter(file ->
                        file.script().equalsIgnoreCase(name) || file.place().equalsIgnoreCase(name))
                .findFirst()
                .map(this::resource)
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return files.all().stream()
                .filter(file -> file.name().startsWith(prefix)
                        && Arrays.stream(suffixes)
                                .anyMatch(suffix -> upper(file.name()).endsWith(upper(suffix))
                                        && file.name().length() > prefix.length() + suffix.length()))
                .map(this::resource)
                .toList();
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private LoadableResource resource(MigrationFile file) {
        return new LoadableResource() {
            @Override
            public Reader read() {
                try {
                    return file.content().read(encoding);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public String getAbsolutePath() {
                return file.resource().orElse(file.place());
            }

            @Override
            public String getAbsolutePathOnDisk() {
                return file.place();
            }

            @Override
            public String getFilename() {
                return file.name();
            }

            @Override
            public String getRelativePath() {
                return file.script();
            }
        };
    }
}
