package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.ShellType;

/** Writes types that are declared only. */
final class ShellTypeWriter extends TypeWriter<ShellType> {

    ShellTypeWriter(Sides sides) {
        super(ShellType.class, sides);
    }

    @Override
    String definition(ShellType type) {
        return "";
    }
}
