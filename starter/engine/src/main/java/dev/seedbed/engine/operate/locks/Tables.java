package dev.seedbed.engine.operate.locks;

import dev.seedbed.engine.jdbc.NamedSql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The tables that were there before a migration, and what has become of them since. */
final class Tables {

    private static final String TABLES = NamedSql.read(Tables.class, "tables");
    private static final String HELD = NamedSql.read(Tables.class, "held");

    private final Map<Long, String> names = new TreeMap<>();
    private final Map<Long, LockMode> strongest = new HashMap<>();
    private Map<Long, Long> files;

    private Tables(Map<Long, String> names, Map<Long, Long> files) {
        this.names.putAll(names);
        this.files = files;
    }

    static Tables of(Connection connection) throws SQLException {
        Map<Long, String> names = new TreeMap<>();
        Map<Long, Long> files = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                names.put(rows.getLong("oid"), rows.getString("name"));
                files.put(rows.getLong("oid"), rows.getLong("file"));
            }
        }
        return new Tables(names, files);
    }

    List<String> names() {
        return List.copyOf(names.values());
    }

    /**
     * The locks that a process has now and had not when this was asked before.
     *
     * @return whether it waits for one
     */
    boolean noteLocks(Connection connection, int process, Map<String, LockMode> taken) throws SQLException {
        boolean waits = false;
        try (PreparedStatement statement = connection.prepareStatement(HELD)) {
            statement.setInt(1, process);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    waits |= !rows.getBoolean("granted");
                    note(rows.getLong("oid"), LockMode.of(rows.getString("mode")), taken);
                }
            }
        }
        return waits;
    }

    private void note(long table, LockMode mode, Map<String, LockMode> taken) {
        String name = names.get(table);
        LockMode before = strongest.get(table);
        if (name != null && (before == null || mode.compareTo(before) > 0)) {
            strongest.put(table, mode);
            taken.put(name, mode);
        }
    }

    /** Adds the locks on these tables that an earlier statement has taken, and that this one needed too. */
    void noteHeld(List<String> tables, Map<String, LockMode> taken) {
        names.forEach((table, name) -> {
            LockMode held = strongest.get(table);
            if (held != null && tables.contains(name)) {
                taken.putIfAbsent(name, held);
            }
        });
    }

    /** Where no transaction keeps them, locks are taken anew by each statement. */
    void forgetLocks() {
        strongest.clear();
    }

    static List<StatementLocks.TableLock> locks(Map<String, LockMode> taken) {
        List<StatementLocks.TableLock> locks = new ArrayList<>();
        taken.forEach((table, mode) -> locks.add(new StatementLocks.TableLock(table, mode)));
        locks.sort(Comparator.comparing(StatementLocks.TableLock::mode)
                .reversed()
                .thenComparing(StatementLocks.TableLock::table));
        return locks;
    }

    /** Those that are kept in another file than when this was asked before. */
    List<String> rewritten(Connection connection) throws SQLException {
        Map<Long, Long> now = of(connection).files;
        List<String> rewritten = new ArrayList<>();
        names.forEach((table, name) -> {
            @Nullable Long file = now.get(table);
            if (file != null && !file.equals(files.get(table))) {
                rewritten.add(name);
            }
        });
        files = now;
        return rewritten;
    }
}
