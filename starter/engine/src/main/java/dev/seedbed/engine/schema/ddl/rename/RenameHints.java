package dev.seedbed.engine.schema.ddl.rename;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the objects that hints name: {@code account.mail}, {@code public.account.mail}, {@code client} or {@code public.client},
 * each with its new name. A schema can be left out where the name is clear without it.
 */
final class RenameHints {

    private static final Pattern PART = Pattern.compile("\"((?:[^\"]|\"\")+)\"|([^.\"]+)");
    private static final Set<ObjectKind> RENAMED = Set.of(
            ObjectKind.TABLE,
            ObjectKind.FOREIGN_TABLE,
            ObjectKind.VIEW,
            ObjectKind.MATERIALIZED_VIEW,
            ObjectKind.SEQUENCE,
            ObjectKind.ENUM,
            ObjectKind.DOMAIN,
            ObjectKind.COMPOSITE,
            ObjectKind.INDEX,
            ObjectKind.COLUMN,
            ObjectKind.NAMESPACE,
            ObjectKind.TRIGGER,
            ObjectKind.POLICY,
            ObjectKind.FUNCTION,
            ObjectKind.PROCEDURE,
            ObjectKind.AGGREGATE);

    private final Catalog before;

    RenameHints(Catalog before) {
        this.before = before;
    }

    /** Parts come first, so that their statements name the table as it is; schemas come last. */
    List<Rename> resolve(Map<String, String> hints) {
        List<Rename> renames = new ArrayList<>();
        hints.forEach((from, to) -> renames.add(resolve(from, to)));
        renames.sort(Comparator.comparing((Rename rename) -> rename.from().kind() == ObjectKind.NAMESPACE)
                .thenComparing(rename -> rename.from().parent() == null)
                .thenComparing(Rename::from));
        return renames;
    }

    private Rename resolve(String from, String to) {
        int parenthesis = from.endsWith(")") ? from.indexOf('(') : from.length();
        List<String> path = parts(from.substring(0, parenthesis));
        String arguments =
                from.substring(parenthesis).replaceAll("^\\(|\\)$", "").strip();
        List<ObjectId> found = before.objects().keySet().stream()
                .filter(id -> RENAMED.contains(id.kind()) && isNamed(id, path))
                .filter(id -> parenthesis == from.length() || arguments.equals(id.arguments()))
                .toList();
        if (found.size() != 1) {
            throw new Problem(
                            "The rename " + from + "=" + to + " can't be made.",
                            found.isEmpty()
                                    ? "The database has no table, column, view, sequence, type, index, function, trigger,"
                                            + " policy or schema of that name."
                                    : "The name stands for several: "
                                            + String.join(
                                                    ", ",
                                                    found.stream()
                                                            .map(ObjectId::describe)
                                                            .toList()) + ".",
                            "Name the object as it is named now, with its schema: --rename public.account.mail=email")
                    .is(Problem.Kind.USAGE);
        }
        ObjectId id = found.get(0);
        List<String> name = parts(to);
        return new Rename(id, named(id, name.get(name.size() - 1)));
    }

    private static ObjectId named(ObjectId id, String name) {
        return new ObjectId(id.kind(), id.parent(), id.namespace(), name, id.arguments());
    }

    private static boolean isNamed(ObjectId id, List<String> path) {
        List<String> full = new ArrayList<>(List.of(id.namespace()));
        ObjectId parent = id.parent();
        if (parent != null) {
            full.add(parent.name());
        }
        full.add(id.name());
        int least = full.size() - 1;
        return path.size() >= least
                && path.size() <= full.size()
                && full.subList(full.size() - path.size(), full.size()).equals(path);
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(name);
        while (matcher.find()) {
            parts.add(
                    matcher.group(1) == null
                            ? matcher.group(2).strip()
                            : matcher.group(1).replace("\"\"", "\""));
        }
        return parts;
    }
}
