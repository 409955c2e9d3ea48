package dev.seedbed.engine.schema;

import java.util.Objects;

/** The texts of identities. */
final class ObjectAddress {

    private ObjectAddress() {}

    static String sql(ObjectId id) {
        String name = Identifier.quote(id.name());
        return switch (id.kind()) {
            case COLUMN, ATTRIBUTE -> parent(id).sql() + '.' + name;
            case DEFAULT -> parent(id).sql();
            case CONSTRAINT -> name + " ON " + onDomain(parent(id)) + parent(id).sql();
            case TRIGGER, RULE, POLICY -> name + " ON " + parent(id).sql();
            case FUNCTION, PROCEDURE -> qualified(id) + '(' + id.arguments() + ')';
            case AGGREGATE -> qualified(id) + '(' + (id.arguments().isEmpty() ? "*" : id.arguments()) + ')';
            case OPERATOR -> Identifier.quote(id.namespace()) + '.' + id.name() + " (" + id.arguments() + ')';
            case OPERATOR_CLASS, OPERATOR_FAMILY -> qualified(id) + " USING " + id.arguments();
            case CAST -> '(' + id.name() + " AS " + id.arguments() + ')';
            case TRANSFORM -> "FOR " + id.name() + " LANGUAGE " + Identifier.quote(id.arguments());
            case USER_MAPPING -> "FOR " + Identifier.role(id.arguments()) + " SERVER " + name;
            case PUBLISHED_NAMESPACE -> name;
            case DEFAULT_PRIVILEGES -> "FOR ROLE " + name + inSchema(id) + " ON " + id.arguments();
            default -> qualified(id);
        };
    }

    static String describe(ObjectId id) {
        return switch (id.kind()) {
            case DEFAULT -> "default of " + parent(id).describe();
            case CONSTRAINT, TRIGGER, RULE, POLICY ->
                id.kind().label() + ' ' + Identifier.quote(id.name()) + " of "
                        + parent(id).describe();
            case PUBLISHED_TABLE -> "table " + sql(id) + " of " + parent(id).describe();
            case PUBLISHED_NAMESPACE ->
                "schema " + sql(id) + " of " + parent(id).describe();
            case CAST -> "cast from " + id.name() + " to " + id.arguments();
            default -> id.kind().label() + ' ' + sql(id);
        };
    }

    private static String qualified(ObjectId id) {
        String name = Identifier.quote(id.name());
        return id.namespace().isEmpty() ? name : Identifier.quote(id.namespace()) + '.' + name;
    }

    private static String onDomain(ObjectId parent) {
        return parent.kind() == ObjectKind.DOMAIN ? "DOMAIN " : "";
    }

    private static String inSchema(ObjectId id) {
        return id.namespace().isEmpty() ? "" : " IN SCHEMA " + Identifier.quote(id.namespace());
    }

    private static ObjectId parent(ObjectId id) {
        return Objects.requireNonNull(id.parent(), id.name());
    }
}
