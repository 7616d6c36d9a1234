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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a customer sent, from its arrival to the ticket that it ended on. */
@Entity
@Table(name = "inbound_messages")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
public class InboundMessage {

    /** Later messages of the customer wait so long for a file that is late, and no longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** As long as WhatsApp keeps a file whose message we were told. */
    private static final Duration KEPT = Duration.ofDays(7);

    /** For a file that somebody wants to have fetched once more. */
    private static final Duration ONCE_MORE = Duration.ofHours(1);

    /** After an outage a file comes within a quarter of the time that the outage took. */
    private static final double GROWTH = 1.25;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
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
        /** It will not come; attachment-service has to be told. */
        GIVING_UP,
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

    private @Nullable Instant mediaWaitUntil;

    private @Nullable Instant mediaGiveUpAt;

    @Enumerated(EnumType.STRING)
    private @Nullable FileAbsence mediaAbsence;

    /** Whether its ticket or reply knows the file by its id, and shows it when it comes. */
    private boolean mediaNamed;

    private @Nullable String attachmentId;

    @SuppressWarnings("NullAway.Init")
    protected InboundMessage() {}

    /**
     * @param receivedAt when its webhook came
     * @param now when it was read, which is later after an outage of ours
     */
    InboundMessage(Item.FromCustomer item, long conversationId, long journalId, Instant receivedAt, Instant now) {
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
            this.mediaDueAt = now;
            this.mediaWaitUntil = now.plus(PATIENCE);
            this.mediaGiveUpAt = receivedAt.plus(KEPT);
            this.attachmentId = UUID.randomUUID().toString();
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

    /** What it does to another message; null where it is one itself. */
    public @Nullable CustomerAction action() {
        return CustomerAction.of(kind);
    }

    void note() {
        state = State.NOTED;
        mediaState = FileState.NONE;
    }

    void opening() {
        nameFile();
        state = State.OPENING;
    }

    void routedTo(long ticket) {
        if (state == State.RECEIVED) {
            nameFile();
        }
        state = State.ROUTED;
        ticketId = ticket;
    }

    private void nameFile() {
        mediaNamed = mediaState != FileState.NONE;
    }

    void fileStored() {
        mediaState = FileState.STORED;
    }

    /** The message goes on without its file, and shows why. */
    void fileRefused(FileAbsence why, Instant now) {
        mediaState = FileState.GIVING_UP;
        mediaAbsence = why;
        mediaAttempts = 0;
        mediaDueAt = now;
    }

    /** It is shown as missing. */
    void fileGivenUp() {
        mediaState = FileState.GIVEN_UP;
    }

    /** Fetching it, or telling that it is missing, has failed and is tried again, less and less often. */
    void fileNotYet(Instant now) {
        var pause = pauseAfter(++mediaAttempts);
        var next = now.plus(pause);
        if (mediaState == FileState.PENDING && mediaGiveUpAt != null && next.isAfter(mediaGiveUpAt)) {
            fileRefused(FileAbsence.UNAVAILABLE, now);
        } else {
            mediaDueAt = next;
        }
    }

    private static Duration pauseAfter(int attempts) {
        double seconds = FIRST_PAUSE.toSeconds() * Math.pow(GROWTH, attempts - 1.0);
        return seconds < LONGEST_PAUSE.toSeconds() ? Duration.ofMillis((long) (seconds * 1_000)) : LONGEST_PAUSE;
    }

    /** True when its file was given up before; it is fetched once more, and nothing waits for it. */
    boolean fetchAgain(Instant now) {
        if (mediaState != FileState.GIVEN_UP && mediaState != FileState.GIVING_UP) {
            return false;
        }
        mediaState = FileState.PENDING;
        mediaAbsence = null;
        mediaAttempts = 0;
        mediaDueAt = now;
        mediaGiveUpAt = now.plus(ONCE_MORE);
        if (attachmentId == null) {
            attachmentId = UUID.randomUUID().toString();
        }
        return true;
    }

    /** Whether it is kept back for a moment, so that it can come with its file. */
    boolean waitsForFile(Instant now) {
        return mediaState == FileState.PENDING && mediaWaitUntil != null && now.isBefore(mediaWaitUntil);
    }

    /** Its words went on without naming the file, as they did before files could be late. */
    boolean fileHasToFollow() {
        return state == State.ROUTED && !mediaNamed;
    }

    /** Readable words; none where it is a file alone. */
    public String text() {
        return words;
    }

    /** The files that its ticket or reply has from the beginning, whether they are here or late. */
    public List<String> fileIds() {
        return attachmentId == null ? List.of() : List.of(attachmentId);
    }

    /** Those of {@link #fileIds()} that are not here yet, with their names. */
    public Map<String, String> awaitedFiles() {
        return attachmentId == null || mediaState == FileState.STORED
                ? Map.of()
                : Map.of(attachmentId, Objects.requireNonNullElse(mediaName, ""));
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

    Instant fileDueAt() {
        return Objects.requireNonNull(mediaDueAt);
    }

    @Nullable
    FileAbsence fileAbsence() {
        return mediaAbsence;
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
