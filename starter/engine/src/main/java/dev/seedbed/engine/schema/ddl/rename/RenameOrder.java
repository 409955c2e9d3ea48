package dev.seedbed.engine.schema.ddl.rename;

import dev.seedbed.engine.schema.ObjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Renames in an order in which each new name is free; where names are swapped, one object has a third name in between. */
final class RenameOrder {

    private RenameOrder() {}

    static List<Rename> of(List<Rename> renames) {
        List<Rename> open = new ArrayList<>(renames);
        List<Rename> ordered = new ArrayList<>();
        while (!open.isEmpty()) {
            Optional<Rename> possible =
                    open.stream().filter(rename -> isFree(rename, open)).findFirst();
            if (possible.isPresent()) {
                open.remove(possible.get());
                ordered.add(possible.get());
            } else {
                Rename first = open.remove(0);
                ObjectId between = named(first.from(), between(first));
                ordered.add(new Rename(first.from(), between));
                open.add(new Rename(between, first.to()));
            }
        }
        return ordered;
    }

    private static boolean isFree(Rename rename, List<Rename> open) {
        return open.stream()
                .noneMatch(other -> !other.equals(rename) && other.from().equals(rename.to()));
    }

    private static String between(Rename rename) {
        String name = rename.from().name();
        return (name.length() > 55 ? name.substring(0, 55) : name) + "_renamed";
    }

    private static ObjectId named(ObjectId id, String name) {
        return new ObjectId(id.kind(), id.parent(), id.namespace(), name, id.arguments());
    }
}
