package com.tick.attachment.attachment.web;

import com.tick.attachment.attachment.UploadFile;
import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes files in ahead of the ticket or reply that they are for. */
@RestController
class UploadController {

    private final MultipartUploads uploads;
    private final UploadFile uploadFile;

    UploadController(MultipartUploads uploads, UploadFile uploadFile) {
        this.uploads = uploads;
        this.uploadFile = uploadFile;
    }

    @Allow("anyone")
    @PostMapping(path = "/api/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Answer<Uploaded> upload(HttpServletRequest request, Caller caller) throws IOException {
        return store(request, caller);
    }

    @Allow("customer")
    @PostMapping(path = "/api/track/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Answer<Uploaded> uploadForReply(HttpServletRequest request, Caller caller) throws IOException {
        return store(request, caller);
    }

    private Answer<Uploaded> store(HttpServletRequest request, Caller caller) throws IOException {
        var address = caller.claim("addr");
        try (var file = uploads.receive(request)) {
            var uploaded =
                    uploadFile.handle(new UploadFile.Command(file, address == null ? caller.subject() : address));
            return Answer.of(
                    new Uploaded(uploaded.file().id(), uploaded.claimToken().value()));
        }
    }

    record Uploaded(UUID id, String claimToken) {}
}
