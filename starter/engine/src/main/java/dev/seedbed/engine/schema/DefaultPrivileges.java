package dev.seedbed.engine.schema;

/** The privileges that objects of one type get which a role creates. They are in {@link Catalog#metadata}, like other privileges. */
public record DefaultPrivileges(ObjectId id) implements SchemaObject {}
