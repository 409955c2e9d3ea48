package dev.seedbed.engine.parity.side;

import java.util.function.Consumer;

/** Makes what a case names under {@code beans}: a class of this package, or {@code Recorder} with a name after a colon. */
final class Beans {

    private Beans() {}

    static Object make(String bean, Consumer<String> heard) {
        if (bean.startsWith("Recorder")) {
            return Recorder.named(bean.substring("Recorder".length()), heard);
        }
        try {
            return Class.forName("dev.seedbed.engine.parity.side.beans." + bean)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no such bean: " + bean, e);
        }
    }
}
