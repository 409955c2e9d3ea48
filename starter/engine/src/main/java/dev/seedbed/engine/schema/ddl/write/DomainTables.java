package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.Column;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ddl.action.Effect;
import dev.seedbed.engine.schema.ddl.action.Hazard;

/** The tables whose rows PostgreSQL looks at when a domain becomes stricter. */
final class DomainTables {

    private DomainTables() {}

    static Effect checked(Catalog side, ObjectId domain) {
        Effect effect = Effect.none().risking(Hazard.MAY_FAIL);
        for (ObjectId user : side.dependencies().dependentsOf(domain).keySet()) {
            if (side.find(user) instanceof Column) {
                effect = Form.SHARE_OF_DOMAIN.beside(effect, Sides.parent(user));
            }
        }
        return effect;
    }
}
