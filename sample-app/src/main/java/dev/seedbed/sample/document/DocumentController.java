package dev.seedbed.sample.document;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;

@Controller("/accounts/{accountId}/documents")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DocumentController {

    private final DocumentRepository documents;

    DocumentController(DocumentRepository documents) {
        this.documents = documents;
    }

    @Get
    List<Document> list(Long accountId) {
        return documents.findByAccountIdOrderByTitle(accountId);
    }
}
