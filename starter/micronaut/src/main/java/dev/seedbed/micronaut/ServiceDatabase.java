package dev.seedbed.micronaut;

import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.PreparationSettings;
import dev.seedbed.engine.prepare.PreparationSource;
import java.util.function.Consumer;

/** One database of the service: how it is prepared, and what the code brings to it. */
public record ServiceDatabase(PreparationSettings settings, PreparationSource source, Consumer<String> progress) {

    public String datasource() {
        return settings.datasource();
    }

    public Preparation preparation() {
        return new Preparation(settings, source, progress);
    }
}
