package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.script.ScriptSource;
import dev.seedbed.engine.migrate.Version;

/** A script that makes an empty database what it is at a version. */
public record InitScript(ScriptSource source, Version version) {}
