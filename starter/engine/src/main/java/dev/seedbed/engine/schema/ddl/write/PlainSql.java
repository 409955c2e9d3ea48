package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.AccessMethod;
import dev.seedbed.engine.schema.Cast;
import dev.seedbed.engine.schema.Conversion;
import dev.seedbed.engine.schema.SchemaObject;
import dev.seedbed.engine.schema.Transform;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** The {@code CREATE} statements of objects that {@link PlainWriter} writes. */
final class PlainSql {

    private PlainSql() {}

    static String accessMethod(AccessMethod method) {
        return create(method) + " TYPE " + (method.forTables() ? "TABLE" : "INDEX") + " HANDLER " + method.handler();
    }

    static String cast(Cast cast) {
        return create(cast) + " " + cast.method() + (cast.context().isEmpty() ? "" : " " + cast.context());
    }

    static String conversion(Conversion conversion) {
        String sql = create(conversion) + " FOR " + Sql.literal(conversion.source()) + " TO "
                + Sql.literal(conversion.target()) + " FROM " + conversion.function();
        return conversion.isDefault() ? sql.replaceFirst("^CREATE ", "CREATE DEFAULT ") : sql;
    }

    static String transform(Transform transform) {
        List<String> functions = new ArrayList<>();
        if (transform.fromSql() != null) {
            functions.add("FROM SQL WITH FUNCTION " + transform.fromSql());
        }
        if (transform.toSql() != null) {
            functions.add("TO SQL WITH FUNCTION " + transform.toSql());
        }
        return create(transform) + " (" + String.join(", ", functions) + ")";
    }

    /** An object whose definition is a list of parameters. */
    static String withParameters(SchemaObject object, SortedMap<String, String> parameters) {
        return create(object) + " " + Sql.parameters(parameters);
    }

    private static String create(SchemaObject object) {
        return "CREATE " + object.id().kind().keyword() + " " + object.id().sql();
    }
}
