package com.tick.notification.conversation;

import com.tick.notification.channel.ChannelId;
import com.tick.notification.channel.ExternalId;
import com.tick.notification.channel.InboundEvent;
import com.tick.notification.channel.InboundFile;
import com.tick.support.text.TextParts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something that a customer sent, from its arrival to the ticket that it ended on. */
@Entity
@Table(name = "inbound_messages")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
public class InboundMessage {

    /** Later messages of the customer wait so long for a file that is late, and no longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** As long as providers keep a file whose message we were told. */
    private static final Duration KEPT = Duration.ofDays(7);

    /** For a file that somebody wants to have fetched once more. */
    private static final Duration ONCE_MORE = Duration.ofHours(1);

    /** After an outage a file comes within a quarter of the time that the outage took. */
    private static final double GROWTH = 1.25;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final int LONGEST_SUBJECT = 1_000;

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

    /** Ours that it came to, by its id. */
    @Column(name = "phone_number_id")
    private String sender;

    private ChannelId channel;

    @Column(name = "wamid")
    private String externalId;

    @Column(name = "wamid_hash")
    private String externalHash;

    private @Nullable String subject;

    /** No person wrote it. */
    private boolean automatic;

    /** The message that this row holds a further file of; such a row is no message itself. */
    private @Nullable Long partOf;

    /** How many rows hold further files of this message. */
    private int furtherFiles;

    private long conversationId;
    private @Nullable Long journalId;

    private String kind;

    @Column(name = "words")
    private String text;

    private @Nullable String quotedHash;

    /** Of the ticket that it is about, where the channel has proved that. */
    private @Nullable String ticketReference;

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

    @Transient
    private List<InboundMessage> further = List.of();

    private @Nullable String attachmentId;

    @SuppressWarnings("NullAway.Init")
    protected InboundMessage() {}

    /**
     * @param receivedAt when its body came
     * @param now when it was read, which is later after an outage of ours
     */
    public InboundMessage(
            InboundEvent.Message event, long conversationId, long journalId, Instant receivedAt, Instant now) {
        this(event, event.origin().externalId(), conversationId, journalId, receivedAt);
        this.kind = event.kind();
        this.text = event.content().text();
        this.subject = shortened(event.content().subject());
        this.automatic = event.automatic();
        this.quotedHash = event.threading().references().stream()
                .findFirst()
                .map(ExternalId::hash)
                .orElse(null);
        this.ticketReference = event.threading().ticketReference();
        this.onlyIfKnown = event.purpose() == InboundEvent.Purpose.AMENDMENT;
        this.state = State.RECEIVED;
        var files = event.content().files();
        this.furtherFiles = Math.max(0, files.size() - 1);
        if (!files.isEmpty()) {
            expect(files.get(0), now);
        }
    }

    @SuppressWarnings("NullAway.Init")
    private InboundMessage(
            InboundEvent.Message event, String externalId, long conversationId, long journalId, Instant receivedAt) {
        var origin = event.origin();
        this.journalId = journalId;
        this.sender = origin.receivedBy().id();
        this.channel = origin.receivedBy().channel();
        this.externalId = externalId;
        this.externalHash = ExternalId.hash(externalId);
        this.commandId = CommandIds.of(externalHash).toString();
        this.conversationId = conversationId;
        this.kind = "file";
        this.text = "";
        this.sentAt = origin.sentAt();
        this.receivedAt = receivedAt;
        this.state = State.NOTED;
        this.mediaState = FileState.NONE;
    }

    /** The rows of its files after the first; to be stored after it. */
    public List<InboundMessage> furtherFiles(InboundEvent.Message event, Instant now) {
        var files = event.content().files();
        return IntStream.range(1, files.size())
                .mapToObj(index -> {
                    var row = new InboundMessage(
                            event,
                            event.origin().externalId() + "#" + index,
                            conversationId,
                            journalId == null ? 0 : journalId,
                            receivedAt);
                    row.partOf = id();
                    row.mediaNamed = true;
                    row.expect(files.get(index), now);
                    return row;
                })
                .toList();
    }

    private void expect(InboundFile file, Instant now) {
        this.mediaId = file.locator();
        this.mediaType = file.contentType();
        this.mediaName = file.name();
        this.mediaSha256 = file.sha256();
        this.mediaState = FileState.PENDING;
        this.mediaDueAt = now;
        this.mediaWaitUntil = now.plus(PATIENCE);
        this.mediaGiveUpAt = receivedAt.plus(KEPT);
        this.attachmentId = UUID.randomUUID().toString();
    }

    private static @Nullable String shortened(@Nullable String subject) {
        return subject == null ? null : TextParts.shortened(subject, LONGEST_SUBJECT);
    }

    /** Its files after the first, where it has such. */
    public boolean hasFurtherFiles() {
        return furtherFiles > 0;
    }

    /** To be given before its files are asked for. */
    public void with(List<InboundMessage> rowsOfFurtherFiles) {
        further = List.copyOf(rowsOfFurtherFiles);
    }

    /** It answers a ticket that was closed too long ago, and opens one of its own. */
    void follows(String closedTicket) {
        text = text + "\n\n[Follows ticket " + closedTicket + ", which is closed.]";
    }

    @Nullable
    String ticketReference() {
        return ticketReference;
    }

    /** It asks for no more messages, or for messages again: told on a ticket that is open, and opens none. */
    public void consent(String note) {
        kind = CONSENT;
        text = text + "\n" + note;
    }

    /** Tells something about the customer rather than from them: agents read it on a ticket that is open anyway. */
    boolean opensNothing() {
        return CONSENT.equals(kind) || SYSTEM.equals(kind);
    }

    /** What it does to another message; null where it is one itself. */
    public @Nullable CustomerAction action() {
        return CustomerAction.of(kind);
    }

    public void note() {
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

    /** Readable text; none where it is a file alone. */
    public String text() {
        return text;
    }

    /** The files that its ticket or reply has from the beginning, whether they are here or late. */
    public List<String> fileIds() {
        return Stream.concat(Stream.of(this), further.stream())
                .flatMap(row -> Stream.ofNullable(row.attachmentId))
                .toList();
    }

    /** Those of {@link #fileIds()} that are not here yet, with their names. */
    public Map<String, String> awaitedFiles() {
        return Stream.concat(Stream.of(this), further.stream())
                .filter(row -> row.attachmentId != null && row.mediaState != FileState.STORED)
                .collect(Collectors.toMap(
                        row -> Objects.requireNonNull(row.attachmentId),
                        row -> Objects.requireNonNullElse(row.mediaName, "")));
    }

    /** What its sender called it; null where the channel knows no subjects. */
    public @Nullable String subject() {
        return subject;
    }

    public ChannelId channel() {
        return channel;
    }

    public boolean isAutomatic() {
        return automatic;
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public String idempotencyKey() {
        return externalHash;
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
