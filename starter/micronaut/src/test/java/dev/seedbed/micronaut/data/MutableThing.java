package dev.seedbed.micronaut.data;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Transient;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** An entity that is a class with accessors and a primitive id. */
@MappedEntity
public class MutableThing {

    @Id
    @GeneratedValue
    private long id;

    private @Nullable String title;
    private @Nullable LocalDateTime startsAt;

    private @Nullable Instant happenedAt;

    public @Nullable Instant getHappenedAt() {
        return happenedAt;
    }

    public void setHappenedAt(@Nullable Instant happenedAt) {
        this.happenedAt = happenedAt;
    }

    @Transient
    private @Nullable String note;

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(@Nullable LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }
}
