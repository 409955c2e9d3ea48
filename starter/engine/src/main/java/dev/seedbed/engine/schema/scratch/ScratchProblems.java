package dev.seedbed.engine.schema.scratch;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.jdbc.ServerAddress;
import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.problem.Problem;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What can keep a scratch database from being created or dropped. */
final class ScratchProblems {

    private ScratchProblems() {}

    static Problem noConnection(ServerAddress address, @Nullable SQLException error) {
        return new Problem(
                "No scratch database can be created on " + address.server() + ".",
                "Databases are created from the database \"postgres\" or \"template1\", and neither accepts the connection"
                        + (error == null ? "." : ": " + SqlStates.firstLine(error)),
                "Allow the user to connect to one of them.",
                error);
    }

    static Problem noRight(ServerAddress address) {
        return new Problem(
                "No scratch database can be created on " + address.server() + ".",
                "The datasource's user may not create databases there, and no other server is available.",
                "Grant the right (ALTER ROLE … CREATEDB;), or add the dependency dev.seedbed:seedbed-postgres, which"
                        + " starts a server for this.");
    }

    static Problem notCreated(ServerAddress address, SQLException error) {
        return new Problem(
                "The scratch database could not be created on " + address.server() + ".",
                SqlStates.firstLine(error),
                "Check the server's log and its free space, and run the command again.",
                error);
    }

    static Problem notDropped(ServerAddress address, String name, SQLException error) {
        return new Problem(
                "The scratch database " + name + " could not be dropped on " + address.server() + ".",
                SqlStates.firstLine(error),
                "The next command that needs a scratch database drops it. To drop it now: DROP DATABASE "
                        + NamedSql.quoted(name) + " WITH (FORCE);",
                error);
    }

    static Problem noExtension(ServerAddress address, InstalledExtension extension, int serverVersion) {
        return new Problem(
                "The extension " + extension.name() + " is not available on " + address.server() + ".",
                "The schema uses it (version " + extension.version() + "), and a scratch database needs the same"
                        + " extensions.",
                "Install it on that server. Debian's package: " + ExtensionPackages.of(extension.name(), serverVersion)
                        + ".");
    }

    static Problem extensionNotCreated(ServerAddress address, InstalledExtension extension, SQLException error) {
        return new Problem(
                "The extension " + extension.name() + " could not be created in a scratch database on "
                        + address.server() + ".",
                SqlStates.firstLine(error),
                SqlStates.of(error).equals(SqlStates.INSUFFICIENT_PRIVILEGE)
                        ? "Connect as a superuser, or have one mark the extension as trusted."
                        : "Check the server's log.",
                error);
    }
}
