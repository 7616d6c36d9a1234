package com.tick.attachment.attachment;

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
    private Attachment(CheckedFile file, AttachmentState state, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.name = file.received().name().value();
        this.contentType = file.contentType();
        this.size = file.received().size();
        this.sha256 = file.received().sha256();
        this.contentState = file.contentState();
        this.thumbnail = contentType.startsWith("image/");
        this.state = state;
        this.createdAt = now;
        this.stateSince = now;
    }

    /** A file that a service hands over for a ticket or reply that it is about to create. */
    static Attachment handedOver(CheckedFile file, Instant now) {
        return new Attachment(file, AttachmentState.CLAIMED, now);
    }

    /** A file that somebody uploads ahead. */
    static Attachment uploaded(CheckedFile file, String address, ClaimToken token, Instant now) {
        var attachment = new Attachment(file, AttachmentState.UNCLAIMED, now);
        attachment.address = address;
        attachment.claimHash = token.hash();
        return attachment;
    }

    /** @return false when the token is not this file's, or the file is past claiming */
    boolean claim(ClaimToken token, Instant now) {
        boolean claimable = state == AttachmentState.UNCLAIMED || state == AttachmentState.CLAIMED;
        if (!claimable || claimHash == null || !sameText(claimHash, token.hash())) {
            return false;
        }
        become(AttachmentState.CLAIMED, now);
        return true;
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
        if (state == AttachmentState.DISCARDED) {
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
                    case INFECTED -> new Rejected(ticketId, fileId, internal, Reason.INFECTED, now);
                    case MISSING -> new Rejected(ticketId, fileId, internal, Reason.MISSING, now);
                    case FAILED, DAMAGED -> new Rejected(ticketId, fileId, internal, Reason.UNREADABLE, now);
                    case UNSCANNED, PENDING, CLEAN ->
                        new Stored(ticketId, fileId, replyId, name, contentType, size, sha256, now);
                });
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
