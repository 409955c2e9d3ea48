package dev.seedbed.engine.migrate.judge;

import java.util.List;

/** The settings that decide what is pending, and what is wrong. */
public record JudgeSettings(Target target, boolean outOfOrder, boolean validated, List<IgnorePattern> ignored) {

    public static final JudgeSettings DEFAULT =
            new JudgeSettings(Target.LATEST, false, true, List.of(IgnorePattern.parse("*:future")));

    public JudgeSettings {
        ignored = List.copyOf(ignored);
    }
}
