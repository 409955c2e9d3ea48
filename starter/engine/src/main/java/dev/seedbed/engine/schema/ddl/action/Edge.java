package dev.seedbed.engine.schema.ddl.action;

import dev.seedbed.engine.schema.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * One statement comes before another.
 *
 * @param part the object that could be taken out of one of them so that they may come in either order
 * @param of which of them holds that object
 */
record Edge(int before, int after, @Nullable ObjectId part, Holder of) {

    enum Holder {
        /** No object can be taken out. */
        NEITHER,
        BEFORE,
        AFTER,
        /** The order is only a wish. */
        WISH
    }

    boolean isWish() {
        return of == Holder.WISH;
    }

    /** A firm edge replaces a wish; one that can be resolved is kept over one that can't. */
    Edge stronger(Edge other) {
        return isWish() ? other : this;
    }
}
