package dev.seedbed.engine.jdbc.script;

/**
 * How far a running script is.
 *
 * @param totalBytes the script's size, or {@link ScriptSource#UNKNOWN_SIZE}
 * @param statements how many statements have been begun
 */
public record ScriptProgress(long bytesRead, long totalBytes, int statements) {}
