package dev.seedbed.test.database;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/**
 * Clones of a template that are ready before anybody asks. How many are worth their cost shows while the tests run: it
 * begins with one, and whenever none was ready, one more is kept.
 */
final class CloneStock {

    private final String template;
    private final BackgroundWork background;
    private final Set<String> living;
    private final int most;
    private final Deque<String> ready = new ArrayDeque<>();
    private int wanted;
    private int coming;

    /** @param most how many at most; none where it is 0 */
    CloneStock(String template, BackgroundWork background, Set<String> living, int most) {
        this.template = template;
        this.background = background;
        this.living = living;
        this.most = most;
        this.wanted = Math.min(1, most);
    }

    /** One that is ready, if any; another is made in its place. */
    synchronized Optional<String> take() {
        Optional<String> taken = Optional.ofNullable(ready.poll());
        if (taken.isEmpty() && wanted < most) {
            wanted++;
        }
        return taken;
    }

    synchronized void fill() {
        while (ready.size() + coming < wanted) {
            coming++;
            background.submit(this::make);
        }
    }

    private void make(Administration work) {
        String name = DatabaseName.next();
        living.add(name);
        boolean made = false;
        try {
            made = work.copy(template, name);
        } finally {
            made(made, name);
        }
    }

    private synchronized void made(boolean made, String name) {
        coming--;
        if (made) {
            ready.add(name);
        } else {
            living.remove(name);
        }
    }
}
