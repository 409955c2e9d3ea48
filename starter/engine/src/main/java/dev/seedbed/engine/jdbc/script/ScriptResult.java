package dev.seedbed.engine.jdbc.script;

import java.util.List;

/**
 * What a script did.
 *
 * @param statements how many statements it had, those skipped included
 * @param copiedRows how many rows its COPY blocks brought
 * @param rows how many rows it changed, those copied included
 * @param skippedSettings names of settings that it set and this server does not know, in their order
 */
public record ScriptResult(int statements, long copiedRows, RowCounts rows, List<String> skippedSettings) {

    public ScriptResult {
        skippedSettings = List.copyOf(skippedSettings);
    }
}
