package dev.seedbed.cli.command;

import java.util.ArrayList;
import java.util.List;

/** The sides of a comparison that have names, for the shell to complete. */
final class SideNames extends ArrayList<String> {

    private static final long serialVersionUID = 1L;

    SideNames() {
        super(List.of(SideArgument.LIVE, SideArgument.MIGRATIONS, SideArgument.INIT));
    }
}
