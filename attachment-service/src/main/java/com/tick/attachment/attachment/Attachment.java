package com.tick.attachment.attachment;

import com.tick.attachment.attachment.AttachmentEvent.Awaited;
import com.tick.attachment.attachment.AttachmentEvent.Reason;
import com.tick.attachment.attachment.AttachmentEvent.Rejected;
import com.tick.attachment.attachment.AttachmentEvent.Stored;
import com.tick.attachment.scanning.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored file: what is known about it, and whose it is. Its bytes are in the file store under its id. */
@Entity
@Table(name = "attachments")
@SuppressWarnings("UnusedVariable") // Some fields are written here and read by queries alone.
public class Attachment {

    private static final String UNKNOWN_TYPE = "application/octet-stream";

    @Id
    private String id;

    private String name;
    private String contentType;
    private long size;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private AttachmentState state;

    @Enumerated(EnumType.STRING)
    private ContentState contentState;

    /** The malware's name, or why the file could not be checked. */
    private @Nullable String contentProblem;

    /** Whether it can have one. */
    private boolean thumbnail;

    private @Nullable String claimHash;
    private @Nullable String address;
    private @Nullable Long forTicket;
    private @Nullable Long ticketId;
    private @Nullable Long replyId;
    private boolean internal;
    private int position;
    private Instant createdAt;

    @Column(name = "state_since")
    private Instant stateSince;

    @Version
    private long version;

    @Transient
    private final List<AttachmentEvent> events = new ArrayList<>();

    /** For JPA, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected Attachment() {}

    @SuppressWarnings("NullAway.Init")
    private Attachment(UUID id, AttachmentState state, Instant now) {
        this.id = id.toString();
        this.state = state;
        this.createdAt = now;
        this.stateSince = now;
    }

    /** A file that a service hands over for a ticket or reply that it is about to create. */
    static Attachment handedOver(CheckedFile file, Instant now) {
        return handedOver(UUID.randomUUID(), file, now);
    }

    /** The same, under the id that the ticket or reply knows it by. */
    static Attachment handedOver(UUID id, CheckedFile file, Instant now) {
        var attachment = new Attachment(id, AttachmentState.CLAIMED, now);
        attachment.take(file);
        return attachment;
    }

    /** A file that somebody uploads ahead. */
    static Attachment uploaded(CheckedFile file, Uploader uploader, ClaimToken token, Instant now) {
        var attachment = new Attachment(UUID.randomUUID(), AttachmentState.UNCLAIMED, now);
        attachment.take(file);
        attachment.address = uploader.address();
        attachment.forTicket = uploader.ticketId();
        attachment.claimHash = token.hash();
        return attachment;
    }

    /**
     * A file that has not come yet, or could not be had.
     *
     * @param how one of the states of absent content
     */
    static Attachment absent(UUID id, FileName name, ContentState how, Instant now) {
        var attachment = new Attachment(id, AttachmentState.CLAIMED, now);
        attachment.name = name.value();
        attachment.contentType = UNKNOWN_TYPE;
        attachment.sha256 = "";
        attachment.contentState = how;
        return attachment;
    }

    private void take(CheckedFile file) {
        name = file.received().name().value();
        contentType = file.contentType();
        size = file.received().size();
        sha256 = file.received().sha256();
        thumbnail = contentType.startsWith("image/");
        contentState = file.contentState();
    }

    /**
     * Hands it to whoever creates its ticket or reply.
     *
     * @param ticket that it is to be attached to; null for one that is not there yet
     */
    ClaimAnswer claim(ClaimToken token, @Nullable Long ticket, Instant now) {
        boolean claimable = state == AttachmentState.UNCLAIMED || state == AttachmentState.CLAIMED;
        if (!claimable || claimHash == null || !sameText(claimHash, token.hash())) {
            return ClaimAnswer.REFUSED;
        }
        if (forTicket != null && !forTicket.equals(ticket)) {
            return ClaimAnswer.OF_ANOTHER_TICKET;
        }
        forTicket = ticket;
        become(AttachmentState.CLAIMED, now);
        return ClaimAnswer.GRANTED;
    }

    /** What became of an attempt to claim it. */
    enum ClaimAnswer {
        GRANTED,
        /** The token is not this file's, or the file is past claiming. */
        REFUSED,
        /** It was uploaded or claimed with the private link of another ticket. */
        OF_ANOTHER_TICKET
    }

    /**
     * Binding to the same owner again changes nothing.
     *
     * @return false when it can no longer become that owner's
     */
    boolean bind(Owner owner, int position, Instant now) {
        if (state == AttachmentState.BOUND || state == AttachmentState.WITHDRAWN) {
            return Objects.equals(ticketId, owner.ticketId()) && Objects.equals(replyId, owner.replyId());
        }
        boolean ofAnother = forTicket != null && forTicket != owner.ticketId();
        if (ofAnother || state == AttachmentState.DISCARDED) {
            return false;
        }
        become(AttachmentState.BOUND, now);
        this.ticketId = owner.ticketId();
        this.replyId = owner.replyId();
        this.internal = owner.internal();
        this.position = position;
        tellWhetherItCanBeRead(now);
        return true;
    }

    void scanned(Verdict verdict, Instant now) {
        contentProblem = verdict.problem();
        contentBecomes(
                switch (verdict.finding()) {
                    case CLEAN -> ContentState.CLEAN;
                    case INFECTED -> ContentState.INFECTED;
                    case UNSCANNABLE -> ContentState.FAILED;
                },
                now);
    }

    /** @param how {@link ContentState#MISSING} or {@link ContentState#DAMAGED} */
    void contentLost(ContentState how, Instant now) {
        contentBecomes(how, now);
    }

    void contentFound(ContentState next, Instant now) {
        if (contentState.lost()) {
            contentBecomes(next, now);
        }
    }

    boolean isAbsent() {
        return contentState.absent();
    }

    /** It has come from where the customer sent it; a second copy changes nothing. */
    void arrived(CheckedFile file, Instant now) {
        if (contentState.absent()) {
            take(file);
            tellWhetherItCanBeRead(now);
        }
    }

    /** @param how one of the states of absent content */
    void stillAbsent(ContentState how, Instant now) {
        if (contentState.absent()) {
            contentBecomes(how, now);
        }
    }

    void withdraw(Instant now) {
        become(AttachmentState.WITHDRAWN, now);
    }

    void loseThumbnail() {
        thumbnail = false;
    }

    public StoredFile stored() {
        return new StoredFile(
                UUID.fromString(id), name, contentType, size, sha256, contentState, thumbnail, replyId, createdAt);
    }

    public String id() {
        return id;
    }

    public AttachmentState state() {
        return state;
    }

    /** What happened since it was loaded or last asked, so that nothing is published twice. */
    public List<AttachmentEvent> takeEvents() {
        var taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    private void contentBecomes(ContentState next, Instant now) {
        // Of a file that was taken without a scanner the others have heard already that it can be read.
        boolean known = next == contentState || (contentState == ContentState.UNSCANNED && next == ContentState.CLEAN);
        contentState = next;
        if (!known) {
            tellWhetherItCanBeRead(now);
        }
    }

    private void tellWhetherItCanBeRead(Instant now) {
        if (state != AttachmentState.BOUND || ticketId == null || contentState == ContentState.PENDING) {
            return;
        }
        var fileId = UUID.fromString(id);
        events.add(
                switch (contentState) {
                    case INFECTED -> rejected(ticketId, Reason.INFECTED, now);
                    case MISSING -> rejected(ticketId, Reason.MISSING, now);
                    case FAILED, DAMAGED -> rejected(ticketId, Reason.UNREADABLE, now);
                    case UNAVAILABLE -> rejected(ticketId, Reason.UNAVAILABLE, now);
                    case TOO_LARGE -> rejected(ticketId, Reason.TOO_LARGE, now);
                    case AWAITED -> new Awaited(ticketId, fileId, replyId, name, now);
                    case UNSCANNED, PENDING, CLEAN ->
                        new Stored(ticketId, fileId, replyId, name, contentType, size, sha256, now);
                });
    }

    private Rejected rejected(long ticket, Reason reason, Instant now) {
        return new Rejected(ticket, UUID.fromString(id), replyId, internal, reason, now);
    }

    private void become(AttachmentState next, Instant now) {
        state = next;
        stateSince = now;
    }

    private static boolean sameText(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
