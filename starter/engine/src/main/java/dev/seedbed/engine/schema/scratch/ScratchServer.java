package dev.seedbed.engine.schema.scratch;

/** A server that scratch databases can be created on. */
public interface ScratchServer extends AutoCloseable {

    /** Creates an empty database with the encoding and the locale of the original. */
    ScratchDatabase create(OriginalDatabase original);

    /** Drops the databases that are left. */
    @Override
    void close();
}
