package com.tick.attachment.attachment.web;

import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes files in ahead of the ticket or reply that they are for. */
@RestController
class UploadController {

    private final MultipartUploads uploads;
    private final UploadSubmission submission;

    UploadController(MultipartUploads uploads, UploadSubmission submission) {
        this.uploads = uploads;
        this.submission = submission;
    }

    @Allow("anyone")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping(path = "/api/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Answer<Uploaded>> upload(
            HttpServletRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller)
            throws IOException {
        return store(request, key, caller);
    }

    @Allow("customer")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping(path = "/api/track/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Answer<Uploaded>> uploadForReply(
            HttpServletRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller)
            throws IOException {
        return store(request, key, caller);
    }

    private ResponseEntity<Answer<Uploaded>> store(HttpServletRequest request, @Nullable String key, Caller caller)
            throws IOException {
        try (var file = uploads.receive(request)) {
            var submitted = submission.handle(file, key, caller);
            var answer = ResponseEntity.status(HttpStatus.CREATED).cacheControl(CacheControl.noStore());
            if (submitted.replayed()) {
                answer.header("Idempotent-Replayed", "true");
            }
            return answer.body(
                    Answer.of(new Uploaded(submitted.id(), submitted.token().value())));
        }
    }

    /** @param claimToken what the file is attached with; shown to its uploader alone */
    record Uploaded(UUID id, String claimToken) {}
}
