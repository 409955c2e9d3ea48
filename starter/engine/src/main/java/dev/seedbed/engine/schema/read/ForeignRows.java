package dev.seedbed.engine.schema.read;

import dev.seedbed.engine.schema.ForeignDataWrapper;
import dev.seedbed.engine.schema.ForeignServer;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.UserMapping;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Foreign data wrappers, servers and user mappings. */
final class ForeignRows {

    /** Options of user mappings that are known to be no secret; a wrapper may call a secret anything else. */
    private static final Set<String> PUBLIC_OPTIONS =
            Set.of("user", "username", "password_required", "sslcert", "sslkey");

    private ForeignRows() {}

    static void wrapper(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = ObjectId.of(ObjectKind.FOREIGN_DATA_WRAPPER, "", row.text("name"));
        catalog.add(
                SystemCatalog.PG_FOREIGN_DATA_WRAPPER,
                row,
                new ForeignDataWrapper(
                        id, row.textOrNull("handler"), row.textOrNull("validator"), row.options("options")));
        catalog.addOwnerAndPrivileges(id, row);
    }

    static void server(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = ObjectId.of(ObjectKind.SERVER, "", row.text("name"));
        catalog.add(
                SystemCatalog.PG_FOREIGN_SERVER,
                row,
                new ForeignServer(
                        id,
                        row.text("wrapper"),
                        row.textOrNull("type"),
                        row.textOrNull("version"),
                        row.options("options")));
        catalog.addOwnerAndPrivileges(id, row);
    }

    static void userMapping(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = ObjectId.of(ObjectKind.USER_MAPPING, "", row.text("server"), catalog.role(row.number("role")));
        SortedMap<String, String> options = new TreeMap<>();
        List<String> secrets = new ArrayList<>();
        row.options("options").forEach((name, value) -> {
            if (PUBLIC_OPTIONS.contains(name)) {
                options.put(name, value);
            } else {
                secrets.add(name);
            }
        });
        catalog.add(SystemCatalog.PG_USER_MAPPING, row, new UserMapping(id, options, secrets));
        if (row.textOrNull("options") == null && row.flag("may_be_hidden")) {
            catalog.addUnmodelled(
                    id + ": its options, if it has any, are shown only to its user, the owner of the server"
                            + " and superusers");
        }
    }
}
