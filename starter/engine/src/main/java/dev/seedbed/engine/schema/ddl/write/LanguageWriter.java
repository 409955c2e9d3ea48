package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.ProceduralLanguage;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.List;
import java.util.Optional;

/** Writes languages that no extension brought. */
final class LanguageWriter extends ObjectWriter<ProceduralLanguage> {

    LanguageWriter(Sides sides) {
        super(ProceduralLanguage.class, sides);
    }

    @Override
    List<Action> create(ProceduralLanguage language) {
        return List.of(Action.of("CREATE " + sql(language), language.id(), Effect.none())
                .makes(language.id()));
    }

    @Override
    Optional<List<Action>> alter(ProceduralLanguage before, ProceduralLanguage after) {
        return Optional.of(List.of(Action.of("CREATE OR REPLACE " + sql(after), after.id(), Effect.none())
                .alters(after.id())));
    }

    private static String sql(ProceduralLanguage language) {
        return (language.trusted() ? "TRUSTED " : "") + "LANGUAGE "
                + language.id().sql()
                + (language.handler() == null ? "" : " HANDLER " + language.handler())
                + (language.inline() == null ? "" : " INLINE " + language.inline())
                + (language.validator() == null ? "" : " VALIDATOR " + language.validator());
    }
}
