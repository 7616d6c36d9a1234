package com.tick.notification.inbound;

import com.tick.notification.outbound.Wamid;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that a customer sent, from its arrival to the ticket that it ended on. */
@Entity
@Table(name = "inbound_messages")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
public class InboundMessage {

    private static final int MOST_FETCHES = 8;
    private static final String CONSENT = "consent";
    private static final String SYSTEM = "system";

    /** How far it has come. */
    public enum State {
        RECEIVED,
        /** Its ticket is being opened. */
        OPENING,
        ROUTED,
        /** Kept without becoming part of a ticket. */
        NOTED
    }

    enum FileState {
        NONE,
        PENDING,
        STORED,
        GIVEN_UP
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String phoneNumberId;

    private String wamid;

    private String wamidHash;

    private long conversationId;
    private @Nullable Long journalId;

    private String kind;

    private String words;

    private @Nullable String quotedHash;

    private boolean onlyIfKnown;

    private Instant sentAt;

    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable Long ticketId;

    /** Of the command that makes it a reply; what that led to names it. */
    private String commandId;

    private @Nullable String mediaId;

    private @Nullable String mediaType;

    private @Nullable String mediaName;

    private @Nullable String mediaSha256;

    @Enumerated(EnumType.STRING)
    private FileState mediaState;

    private int mediaAttempts;

    private @Nullable Instant mediaDueAt;

    private @Nullable String attachmentId;

    @SuppressWarnings("NullAway.Init")
    protected InboundMessage() {}

    InboundMessage(Item.FromCustomer item, long conversationId, long journalId, Instant receivedAt) {
        this.journalId = journalId;
        this.phoneNumberId = item.phoneNumberId();
        this.wamid = item.wamid();
        this.wamidHash = Wamid.hash(item.wamid());
        this.commandId = CommandIds.of(wamidHash).toString();
        this.conversationId = conversationId;
        this.kind = item.kind();
        this.words = item.words();
        this.quotedHash = item.quotedWamid() == null ? null : Wamid.hash(item.quotedWamid());
        this.onlyIfKnown = item.purpose() == Item.Purpose.AMENDMENT;
        this.sentAt = item.sentAt();
        this.receivedAt = receivedAt;
        this.state = State.RECEIVED;
        this.mediaState = FileState.NONE;
        var file = item.file();
        if (file != null) {
            this.mediaId = file.mediaId();
            this.mediaType = file.contentType();
            this.mediaName = file.name();
            this.mediaSha256 = file.sha256();
            this.mediaState = FileState.PENDING;
            this.mediaDueAt = receivedAt;
        }
    }

    /** It asks for no more messages, or for messages again: told on a ticket that is open, and opens none. */
    void consent(String note) {
        kind = CONSENT;
        words = words + "\n" + note;
    }

    /** Tells something about the customer rather than from them: agents read it on a ticket that is open anyway. */
    boolean opensNothing() {
        return CONSENT.equals(kind) || SYSTEM.equals(kind);
    }

    void note() {
        state = State.NOTED;
        mediaState = FileState.NONE;
    }

    void opening() {
        state = State.OPENING;
    }

    void routedTo(long ticket) {
        state = State.ROUTED;
        ticketId = ticket;
    }

    void fileStored(String attachment) {
        attachmentId = attachment;
        mediaState = FileState.STORED;
    }

    /** The message goes on without its file, and says so. */
    void fileRefused(String why) {
        mediaState = FileState.GIVEN_UP;
        if (state != State.ROUTED) {
            words = "%s\n[%s is missing: %s]".formatted(words, mediaName, why).strip();
        }
    }

    /** Later messages of this customer wait meanwhile, so it must not take too long. */
    void fileNotYet(Instant now) {
        mediaAttempts++;
        if (mediaAttempts >= MOST_FETCHES) {
            fileRefused("it could not be fetched from WhatsApp.");
        } else {
            mediaDueAt = now.plus(Duration.ofSeconds(1L << mediaAttempts));
        }
    }

    /** True when its file was given up before; it is fetched once more, and nothing waits for it. */
    boolean fetchAgain(Instant now) {
        if (mediaState != FileState.GIVEN_UP) {
            return false;
        }
        mediaState = FileState.PENDING;
        mediaAttempts = 0;
        mediaDueAt = now;
        return true;
    }

    boolean waitsForFile() {
        return mediaState == FileState.PENDING;
    }

    /** Its words have gone on without the file. */
    boolean gone() {
        return state == State.ROUTED;
    }

    /** Readable words; a file without any is named. */
    public String text() {
        return words.isBlank() && mediaName != null ? "[%s]".formatted(mediaName) : words;
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public String idempotencyKey() {
        return wamidHash;
    }

    String commandId() {
        return commandId;
    }

    @Nullable
    String quotedHash() {
        return quotedHash;
    }

    boolean onlyIfKnown() {
        return onlyIfKnown;
    }

    long conversationId() {
        return conversationId;
    }

    public Instant sentAt() {
        return sentAt;
    }

    State state() {
        return state;
    }

    @Nullable
    Long ticketId() {
        return ticketId;
    }

    public @Nullable String mediaId() {
        return mediaId;
    }

    public @Nullable String mediaType() {
        return mediaType;
    }

    public @Nullable String mediaName() {
        return mediaName;
    }

    public @Nullable String attachmentId() {
        return attachmentId;
    }
}
