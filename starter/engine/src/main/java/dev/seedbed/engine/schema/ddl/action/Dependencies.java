package dev.seedbed.engine.schema.ddl.action;

import dev.seedbed.engine.schema.ObjectId;
import java.util.Collection;

/** What an object of one catalog needs directly. */
@FunctionalInterface
public interface Dependencies {

    Collection<ObjectId> of(ObjectId id);
}
