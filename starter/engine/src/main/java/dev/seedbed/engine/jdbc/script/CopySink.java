package dev.seedbed.engine.jdbc.script;

import java.sql.SQLException;

/** Takes the rows of a {@code COPY … FROM stdin} block, some bytes at a time; the array is used again afterwards. */
@FunctionalInterface
public interface CopySink {

    void write(byte[] bytes, int offset, int length) throws SQLException;
}
