package dev.seedbed.cli.command;

import java.util.ArrayList;
import java.util.List;

/** What may be given in place of a version's number; shells offer it. */
class VersionNames extends ArrayList<String> {

    private static final long serialVersionUID = 1L;

    VersionNames() {
        this(Versions.HEAD);
    }

    private VersionNames(String name) {
        super(List.of(name));
    }

    /** Of where a rollback ends. */
    static final class Base extends VersionNames {

        private static final long serialVersionUID = 1L;

        Base() {
            super(Versions.BASE);
        }
    }
}
