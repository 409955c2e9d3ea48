package dev.seedbed.sample.document;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Something that an account has written. */
@Serdeable
@MappedEntity
public record Document(
        @Id UUID id,
        Long accountId,
        String title,
        String body,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> tags,
        LocalDate writtenOn) {}
