package dev.seedbed.engine.schema;

import java.util.Locale;

/** What an object is. Types, and functions and procedures, are told apart because no statement makes one of the other. */
public enum ObjectKind {
    NAMESPACE("SCHEMA"),
    EXTENSION("EXTENSION"),
    LANGUAGE("LANGUAGE"),
    ACCESS_METHOD("ACCESS METHOD"),
    SHELL_TYPE("TYPE", "shell type"),
    BASE_TYPE("TYPE", "base type"),
    ENUM("TYPE", "enum"),
    COMPOSITE("TYPE", "composite type"),
    RANGE("TYPE", "range type"),
    DOMAIN("DOMAIN"),
    COLLATION("COLLATION"),
    CONVERSION("CONVERSION"),
    FUNCTION("FUNCTION"),
    PROCEDURE("PROCEDURE"),
    AGGREGATE("AGGREGATE"),
    OPERATOR("OPERATOR"),
    OPERATOR_FAMILY("OPERATOR FAMILY"),
    OPERATOR_CLASS("OPERATOR CLASS"),
    CAST("CAST"),
    TRANSFORM("TRANSFORM"),
    TEXT_SEARCH_PARSER("TEXT SEARCH PARSER"),
    TEXT_SEARCH_TEMPLATE("TEXT SEARCH TEMPLATE"),
    TEXT_SEARCH_DICTIONARY("TEXT SEARCH DICTIONARY"),
    TEXT_SEARCH_CONFIGURATION("TEXT SEARCH CONFIGURATION"),
    FOREIGN_DATA_WRAPPER("FOREIGN DATA WRAPPER"),
    SERVER("SERVER"),
    USER_MAPPING("USER MAPPING"),
    SEQUENCE("SEQUENCE"),
    TABLE("TABLE"),
    FOREIGN_TABLE("FOREIGN TABLE"),
    VIEW("VIEW"),
    MATERIALIZED_VIEW("MATERIALIZED VIEW"),
    /** Of a table, foreign table, view or materialized view; the columns of the last two are no objects of their own. */
    COLUMN("COLUMN"),
    /** Of a composite type, where it is part of the object. */
    ATTRIBUTE("COLUMN", "attribute"),
    DEFAULT("DEFAULT"),
    CONSTRAINT("CONSTRAINT"),
    INDEX("INDEX"),
    STATISTICS("STATISTICS"),
    TRIGGER("TRIGGER"),
    RULE("RULE"),
    POLICY("POLICY"),
    EVENT_TRIGGER("EVENT TRIGGER"),
    PUBLICATION("PUBLICATION"),
    PUBLISHED_TABLE("TABLE", "table in a publication"),
    PUBLISHED_NAMESPACE("TABLES IN SCHEMA", "schema in a publication"),
    DEFAULT_PRIVILEGES("DEFAULT PRIVILEGES");

    private final String keyword;
    private final String label;

    ObjectKind(String keyword) {
        this(keyword, keyword.toLowerCase(Locale.ROOT));
    }

    ObjectKind(String keyword, String label) {
        this.keyword = keyword;
        this.label = label;
    }

    /** What statements such as {@code DROP} and {@code COMMENT ON} call it. */
    public String keyword() {
        return keyword;
    }

    /** What a sentence calls it. */
    public String label() {
        return label;
    }
}
