package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Collation;

/** Writes collations. Columns move over to a new one as they do with types. */
final class CollationWriter extends TypeWriter<Collation> {

    CollationWriter(Sides sides) {
        super(Collation.class, sides);
    }

    @Override
    String definition(Collation collation) {
        String source = collation.parameters().get("from");
        return source == null ? Sql.parameters(collation.parameters()) : "FROM " + source;
    }
}
