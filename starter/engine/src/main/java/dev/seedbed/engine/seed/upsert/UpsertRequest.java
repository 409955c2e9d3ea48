package dev.seedbed.engine.seed.upsert;

import java.util.ArrayList;
import java.util.List;

/** What is asked for beside the rows. */
final class UpsertRequest {

    final List<String> matching = new ArrayList<>();
    final Scope pruning = new Scope();
    boolean insertOnly;
    long total = -1;
}
