package com.tick.attachment.attachment.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tick.attachment.attachment.AttachmentNotFoundException;
import com.tick.attachment.attachment.FileAccess;
import com.tick.attachment.attachment.FindFile;
import com.tick.attachment.attachment.FindThumbnail;
import com.tick.attachment.attachment.ListFiles;
import com.tick.attachment.attachment.Reader;
import com.tick.attachment.attachment.StoredFile;
import com.tick.attachment.attachment.web.Downloads.Caching;
import com.tick.attachment.picture.PictureShrinker;
import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists files and hands them out: to agents all of them, to a customer those of the one ticket. */
@RestController
class DownloadController {

    private final FindFile findFile;
    private final FindThumbnail findThumbnail;
    private final ListFiles listFiles;
    private final FileAccess access;
    private final Downloads downloads;

    DownloadController(
            FindFile findFile,
            FindThumbnail findThumbnail,
            ListFiles listFiles,
            FileAccess access,
            Downloads downloads) {
        this.findFile = findFile;
        this.findThumbnail = findThumbnail;
        this.listFiles = listFiles;
        this.access = access;
        this.downloads = downloads;
    }

    @Allow("viewer")
    @GetMapping("/api/attachments")
    Answer<List<Listed>> list(@RequestParam long ticketId) {
        var files = listFiles.handle(ticketId).stream()
                .map(it -> Listed.of(it, access.wordFor(it)))
                .toList();
        return Answer.page(files, null, (long) files.size());
    }

    @Allow("viewer")
    @GetMapping("/api/attachments/{id}/content")
    void content(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        downloads.send(findFile.handle(id, new Reader.Agent()), Caching.REVALIDATED, request, response);
    }

    /** Drawn by us, so unlike the file itself it may be shown in place. */
    @Allow("viewer")
    @GetMapping(path = "/api/attachments/{id}/thumbnail", produces = PictureShrinker.CONTENT_TYPE)
    ResponseEntity<byte[]> thumbnail(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .headers(Downloads::confine)
                .body(findThumbnail.handle(id, new Reader.Agent()));
    }

    /** The ticket's first file. */
    @Allow("viewer")
    @GetMapping("/api/tickets/{ticketId}/attachment")
    void first(@PathVariable long ticketId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var first = listFiles.handle(ticketId).stream()
                .filter(it -> it.replyId() == null)
                .findFirst()
                .orElseThrow(AttachmentNotFoundException::new);
        downloads.send(findFile.handle(first.id(), new Reader.Agent()), Caching.REVALIDATED, request, response);
    }

    @Allow("customer")
    @GetMapping("/api/track/attachments/{id}")
    void forCustomer(@PathVariable UUID id, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var ticketId = Long.parseLong(Objects.requireNonNull(caller.claim("ticket")));
        downloads.send(findFile.handle(id, new Reader.Customer(ticketId)), Caching.NONE, request, response);
    }

    /**
     * @param state stored when it can be read; else pending, infected, failed, missing, damaged, awaited, unavailable or
     *     too_large
     * @param thumbnail whether one can be asked for
     */
    @Schema(name = "Attachment")
    record Listed(
            UUID id,
            String name,
            @JsonProperty("content_type") String contentType,
            long size,
            @JsonProperty("reply_id") @Nullable Long replyId,
            String state,
            boolean thumbnail,
            @JsonProperty("created_at") Instant createdAt) {

        static Listed of(StoredFile file, String state) {
            return new Listed(
                    file.id(),
                    file.name(),
                    file.contentType(),
                    file.size(),
                    file.replyId(),
                    state,
                    file.thumbnail(),
                    file.createdAt());
        }
    }
}
