package dev.seedbed.cli.command;

import dev.seedbed.engine.migrate.fingerprint.EngineVersion;
import picocli.CommandLine.IVersionProvider;

/** The answer of {@code db --version}. */
final class DbVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"seedbed " + EngineVersion.seedbed()};
    }
}
