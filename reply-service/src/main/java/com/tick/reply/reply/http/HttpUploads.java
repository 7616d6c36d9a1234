package com.tick.reply.reply.http;

import com.tick.reply.reply.InvalidUploadException;
import com.tick.reply.reply.Upload;
import com.tick.reply.reply.Uploads;
import com.tick.support.client.ServiceClients;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

@Component
class HttpUploads implements Uploads {

    private final RestClient attachments;

    HttpUploads(ServiceClients services) {
        this.attachments = services.to("attachment-service", "attachments.claim");
    }

    @Override
    public void claim(long ticketId, List<Upload> uploads) {
        if (uploads.isEmpty()) {
            return;
        }
        try {
            attachments
                    .post()
                    .uri("/internal/attachments/claims")
                    .body(new Claims(uploads, ticketId))
                    .retrieve()
                    .toBodilessEntity();
        } catch (HttpClientErrorException refused) {
            if (refused.getStatusCode() == HttpStatus.UNPROCESSABLE_CONTENT) {
                throw refusal(refused);
            }
            throw refused;
        }
    }

    private static InvalidUploadException refusal(HttpClientErrorException refused) {
        var problem = refused.getResponseBodyAs(Problem.class);
        if (problem == null
                || problem.message() == null
                || problem.errors() == null
                || problem.errors().isEmpty()) {
            return new InvalidUploadException();
        }
        return new InvalidUploadException(
                problem.message(), problem.errors().get(0).field());
    }

    record Claims(List<Upload> items, long ticketId) {}

    private record Problem(@Nullable String message, @Nullable List<FieldError> errors) {}

    private record FieldError(String field) {}
}
