package dev.seedbed.engine.schema.read;

import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.TextSearchConfiguration;
import dev.seedbed.engine.schema.TextSearchDictionary;
import dev.seedbed.engine.schema.TextSearchParser;
import dev.seedbed.engine.schema.TextSearchTemplate;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Text search objects. */
final class TextSearchRows {

    private TextSearchRows() {}

    static void parser(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = catalog.qualified(ObjectKind.TEXT_SEARCH_PARSER, row);
        catalog.add(SystemCatalog.PG_TS_PARSER, row, new TextSearchParser(id, row.parameters("parameters")));
    }

    static void template(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = catalog.qualified(ObjectKind.TEXT_SEARCH_TEMPLATE, row);
        catalog.add(SystemCatalog.PG_TS_TEMPLATE, row, new TextSearchTemplate(id, row.parameters("parameters")));
    }

    static void dictionary(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = catalog.qualified(ObjectKind.TEXT_SEARCH_DICTIONARY, row);
        catalog.add(
                SystemCatalog.PG_TS_DICT,
                row,
                new TextSearchDictionary(id, row.text("template"), row.textOrNull("options")));
        catalog.addOwner(id, row);
    }

    static void configuration(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = catalog.qualified(ObjectKind.TEXT_SEARCH_CONFIGURATION, row);
        List<String> tokensAndDictionaries = row.list("mappings");
        SortedMap<String, String> mappings = new TreeMap<>();
        for (int i = 0; i < tokensAndDictionaries.size(); i += 2) {
            mappings.put(tokensAndDictionaries.get(i), tokensAndDictionaries.get(i + 1));
        }
        catalog.add(SystemCatalog.PG_TS_CONFIG, row, new TextSearchConfiguration(id, row.text("parser"), mappings));
        catalog.addOwner(id, row);
    }
}
