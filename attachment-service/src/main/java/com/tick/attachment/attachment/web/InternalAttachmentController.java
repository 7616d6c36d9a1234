package com.tick.attachment.attachment.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tick.attachment.attachment.ClaimFiles;
import com.tick.attachment.attachment.ClaimToken;
import com.tick.attachment.attachment.ContentState;
import com.tick.attachment.attachment.FileAccess;
import com.tick.attachment.attachment.FindFile;
import com.tick.attachment.attachment.KeepInboundFile;
import com.tick.attachment.attachment.ListFiles;
import com.tick.attachment.attachment.Reader;
import com.tick.attachment.attachment.ReceiveFile;
import com.tick.attachment.attachment.SettleInboundFile;
import com.tick.attachment.attachment.StoreFile;
import com.tick.attachment.attachment.StoredFile;
import com.tick.support.security.Allow;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What other services may do with files. */
@RestController
@RequestMapping("/internal")
class InternalAttachmentController {

    private static final int MOST_NAMED = 20;

    private final ReceiveFile receiveFile;
    private final StoreFile storeFile;
    private final KeepInboundFile keepInboundFile;
    private final SettleInboundFile settleInboundFile;
    private final ClaimFiles claimFiles;
    private final FindFile findFile;
    private final ListFiles listFiles;
    private final FileAccess access;
    private final Downloads downloads;

    InternalAttachmentController(
            ReceiveFile receiveFile,
            StoreFile storeFile,
            KeepInboundFile keepInboundFile,
            SettleInboundFile settleInboundFile,
            ClaimFiles claimFiles,
            FindFile findFile,
            ListFiles listFiles,
            FileAccess access,
            Downloads downloads) {
        this.receiveFile = receiveFile;
        this.storeFile = storeFile;
        this.keepInboundFile = keepInboundFile;
        this.settleInboundFile = settleInboundFile;
        this.claimFiles = claimFiles;
        this.findFile = findFile;
        this.listFiles = listFiles;
        this.access = access;
        this.downloads = downloads;
    }

    /** The body is the file itself. */
    @Allow("attachments.store")
    @PostMapping("/attachments")
    @ResponseStatus(HttpStatus.CREATED)
    Stored store(@RequestHeader("X-File-Name") String encodedName, HttpServletRequest request) throws IOException {
        var command = new ReceiveFile.Command(
                PercentEncoding.decode(encodedName), request.getContentLengthLong(), request.getInputStream());
        try (var file = receiveFile.handle(command)) {
            return stored(storeFile.handle(file));
        }
    }

    /** What a customer sent by a channel; the body is the file itself, of whatever type. */
    @Allow("attachments.store")
    @PostMapping("/attachments/inbound")
    @ResponseStatus(HttpStatus.CREATED)
    Stored keep(@RequestHeader("X-File-Name") String encodedName, HttpServletRequest request) throws IOException {
        return keep(UUID.randomUUID(), encodedName, request);
    }

    /** The same under the id that its ticket or reply knows it by; repeated, it changes nothing. */
    @Allow("attachments.store")
    @PutMapping("/attachments/inbound/{id}")
    Stored keep(@PathVariable UUID id, @RequestHeader("X-File-Name") String encodedName, HttpServletRequest request)
            throws IOException {
        return stored(keepInboundFile.handle(id, PercentEncoding.decode(encodedName), request.getInputStream()));
    }

    /** Why such a file does not come; it may be tried again, and come all the same. */
    @Allow("attachments.store")
    @PutMapping("/attachments/inbound/{id}/absence")
    Stored absent(@PathVariable UUID id, @Valid @RequestBody Absence absence) {
        return stored(settleInboundFile.absent(id, absence.name(), absence.state()));
    }

    @Allow("attachments.claim")
    @PostMapping("/attachments/claims")
    List<Stored> claim(@Valid @RequestBody Claims claims) {
        var asked = claims.items().stream()
                .map(it -> new ClaimFiles.Claim(it.id(), new ClaimToken(it.claimToken())))
                .toList();
        return claimFiles.handle(asked, claims.ticketId()).stream()
                .map(this::stored)
                .toList();
    }

    @Allow("attachments.read")
    @GetMapping("/attachments/{id}/content")
    void content(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        downloads.send(findFile.handle(id, new Reader.Service()), Downloads.Caching.NONE, request, response);
    }

    /**
     * Those that the ticket's customer may see.
     *
     * @param named further ones that ticket or replies name
     */
    @Allow("attachments.list")
    @GetMapping("/tickets/{ticketId}/attachments")
    List<Listed> ofTicket(
            @PathVariable long ticketId, @RequestParam(defaultValue = "") @Size(max = MOST_NAMED) List<UUID> named) {
        return listFiles.shownToCustomer(ticketId, named).stream()
                .map(it -> Listed.of(it, access.wordFor(it)))
                .toList();
    }

    /** @param reason in one word, as {@link FileAccess} tells it: awaited, unavailable or too_large */
    record Absence(@NotBlank String name, @NotNull @Pattern(regexp = "awaited|unavailable|too_large") String reason) {

        ContentState state() {
            return ContentState.valueOf(reason.toUpperCase(Locale.ROOT));
        }
    }

    /** @param ticketId that they are to be attached to; null for one that is not there yet */
    record Claims(@NotNull @Size(min = 1, max = 10) List<@Valid Item> items, @Nullable Long ticketId) {

        record Item(@NotNull UUID id, @NotBlank @Size(max = 100) String claimToken) {}
    }

    private Stored stored(StoredFile file) {
        return new Stored(file.id(), file.name(), file.contentType(), file.size(), file.sha256(), access.wordFor(file));
    }

    record Stored(UUID id, String name, String contentType, long size, String sha256, String state) {}

    record Listed(
            UUID id,
            String name,
            @JsonProperty("content_type") String contentType,
            long size,
            @JsonProperty("reply_id") @Nullable Long replyId,
            String state) {

        static Listed of(StoredFile file, String state) {
            return new Listed(file.id(), file.name(), file.contentType(), file.size(), file.replyId(), state);
        }
    }
}
