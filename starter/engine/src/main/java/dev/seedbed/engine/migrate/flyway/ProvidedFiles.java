package dev.seedbed.engine.migrate.flyway;

import dev.seedbed.engine.migrate.file.MigrationFile;
import dev.seedbed.engine.migrate.file.MigrationFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.resource.LoadableResource;

/** The files that a provider of the service's gives in place of those in the locations. */
final class ProvidedFiles {

    private static final String CONFIGURATION = ".conf";

    private ProvidedFiles() {}

    static MigrationFiles of(ResourceProvider provider, Configuration configuration) {
        List<MigrationFile> files = new ArrayList<>();
        for (LoadableResource resource : provider.getResources("", configuration.getSqlMigrationSuffixes())) {
            files.add(file(resource.getRelativePath(), resource, configuration.getEncoding()));
            LoadableResource own = provider.getResource(resource.getRelativePath() + CONFIGURATION);
            if (own != null) {
                files.add(file(resource.getRelativePath() + CONFIGURATION, own, configuration.getEncoding()));
            }
        }
        return MigrationFiles.of(files);
    }

    /** Its text is decoded already, whatever it is encoded in. */
    private static MigrationFile file(String script, LoadableResource resource, Charset encoding) {
        return new MigrationFile(
                script, resource.getAbsolutePathOnDisk(), Optional.of(script), new MigrationFile.Content() {
                    @Override
                    public InputStream open() throws IOException {
                        StringWriter text = new StringWriter();
                        try (Reader reader = resource.read()) {
                            reader.transferTo(text);
                        }
                        return new ByteArrayInputStream(text.toString().getBytes(encoding));
                    }

                    @Override
                    public Reader read(Charset unused) {
                        return resource.read();
                    }
                });
    }
}
