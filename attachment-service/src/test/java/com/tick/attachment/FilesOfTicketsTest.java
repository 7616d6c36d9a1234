package com.tick.attachment;

import static com.tick.attachment.Events.replyAdded;
import static com.tick.attachment.Events.replyAwaiting;
import static com.tick.attachment.Events.replyByWhatsApp;
import static com.tick.attachment.Events.replyDeleted;
import static com.tick.attachment.Events.ticketCreated;
import static com.tick.attachment.ServiceUnderTest.agent;
import static com.tick.attachment.ServiceUnderTest.customer;
import static com.tick.attachment.ServiceUnderTest.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.tick.attachment.inspection.SampleFiles;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens to the files of tickets and replies, told from outside. */
@RunningService
class FilesOfTicketsTest {

    private static final AtomicLong NEXT_TICKET = new AtomicLong(1_000);

    @Autowired
    ServiceUnderTest attachments;

    @Autowired
    BreakableBlobs blobs;

    private long ticket;

    @BeforeEach
    void aTicketOfItsOwn() {
        ticket = NEXT_TICKET.incrementAndGet();
        TicketServiceStandIn.knows(ticket);
    }

    @AfterEach
    void theStoreIsThereAgain() {
        blobs.mend();
    }

    @Test
    void aFileComesBackAsItWasSent() {
        var content = SampleFiles.joined(SampleFiles.png(), noise(3_000_000));
        var id = aFileOfTheTicket("über \"uns\".png", content);

        var answer = attachments.get("/api/attachments/" + id + "/content", agent());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(content);
        assertThat(answer.headers().map())
                .extractingByKeys(
                        "content-type",
                        "content-length",
                        "content-disposition",
                        "x-content-type-options",
                        "content-security-policy",
                        "cache-control")
                .extracting(it -> it.get(0))
                .containsExactly(
                        "image/png",
                        Integer.toString(content.length),
                        "attachment; filename=\"_ber _uns_.png\"; filename*=UTF-8''%C3%BCber%20%22uns%22.png",
                        "nosniff",
                        "sandbox; default-src 'none'",
                        "private, no-cache");
    }

    @Test
    void theAgentFindsTheFileByItsTicket() {
        var id = aFileOfTheTicket("photo.png", SampleFiles.png());

        var list = attachments.body(attachments.get("/api/attachments?ticketId=" + ticket, agent()));
        var first = attachments.get("/api/tickets/" + ticket + "/attachment", agent());

        assertThat(list.at("/data/0/id").asString()).isEqualTo(id.toString());
        assertThat(list.at("/data/0/name").asString()).isEqualTo("photo.png");
        assertThat(list.at("/data/0/content_type").asString()).isEqualTo("image/png");
        assertThat(list.at("/data/0/size").asLong()).isEqualTo(SampleFiles.png().length);
        assertThat(first.body()).isEqualTo(SampleFiles.png());
    }

    @Test
    void theFileCanBeReadBeforeTheEventHasArrived() {
        var id = attachments.stored("photo.png", SampleFiles.png());
        TicketServiceStandIn.knows(ticket, id);

        assertThat(attachments
                        .get("/api/tickets/" + ticket + "/attachment", agent())
                        .body())
                .isEqualTo(SampleFiles.png());
        assertThat(attachments
                        .get("/api/track/attachments/" + id, customer(ticket))
                        .body())
                .isEqualTo(SampleFiles.png());
        assertThat(attachments
                        .get("/api/track/attachments/" + id, customer(ticket - 1))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aTicketWithoutFilesHasAnEmptyListAndAnUnknownOneNone() {
        assertThat(attachments
                        .body(attachments.get("/api/attachments?ticketId=" + ticket, agent()))
                        .get("data"))
                .isEmpty();
        assertThat(attachments
                        .get("/api/tickets/" + ticket + "/attachment", agent())
                        .statusCode())
                .isEqualTo(404);
        assertThat(attachments
                        .get("/api/attachments?ticketId=987654321", agent())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void bindingTwiceTellsTheOthersOnce() {
        var id = aFileOfTheTicket("photo.png", SampleFiles.png());

        attachments.publish("tick.ticket.events", ticket, ticketCreated(ticket, id));
        aFileOfTheReply(1, false);

        assertThat(attachments.published(ticket)).containsExactly("AttachmentStored", "AttachmentStored");
    }

    @Test
    void aFileThatIsNotThereIsReportedMissing() {
        attachments.publish("tick.ticket.events", ticket, ticketCreated(ticket, UUID.randomUUID()));

        eventuallyPublished("AttachmentRejected");
    }

    @Test
    void aFileThatBelongsToAnotherTicketIsMissingForThisOne() {
        var id = aFileOfTheTicket("photo.png", SampleFiles.png());
        ticket = NEXT_TICKET.incrementAndGet();

        attachments.publish("tick.ticket.events", ticket, ticketCreated(ticket, id));

        eventuallyPublished("AttachmentRejected");
    }

    @Test
    void aCustomerReadsTheFilesOfTheOwnTicketAndNoNotes() {
        var own = aFileOfTheTicket("photo.png", SampleFiles.png());
        var answer = aFileOfTheReply(1, false);
        var note = aFileOfTheReply(2, true);

        assertThat(statusFor(customer(ticket), own)).isEqualTo(200);
        assertThat(statusFor(customer(ticket), answer)).isEqualTo(200);
        assertThat(statusFor(customer(ticket), note)).isEqualTo(404);
        assertThat(statusFor(customer(ticket + 1), own)).isEqualTo(404);
        assertThat(attachments.body(
                        attachments.get("/internal/tickets/" + ticket + "/attachments", service("attachments.list"))))
                .extracting(it -> it.get("id").asString())
                .containsExactly(own.toString(), answer.toString());
    }

    @Test
    void aFileThatHasOnlyJustBeenNamedIsListedForTheCustomerToo() {
        var own = aFileOfTheTicket("photo.png", SampleFiles.png());
        var named = attachments.stored("smoke.png", SampleFiles.png());
        var path = "/internal/tickets/" + ticket + "/attachments?named=" + named + "," + own;

        var listed = attachments.body(attachments.get(path, service("attachments.list")));

        assertThat(listed)
                .extracting(
                        it -> it.get("name").asString() + " " + it.get("state").asString())
                .containsExactly("photo.png stored", "smoke.png stored");
    }

    @Test
    void theFilesOfADeletedReplyAreShownToNobody() {
        var id = aFileOfTheReply(1, false);

        attachments.publish("tick.reply.events", ticket, replyDeleted(ticket, 1));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(statusFor(customer(ticket), id)).isEqualTo(404));
        assertThat(attachments
                        .get("/api/attachments/" + id + "/content", agent())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPartOfAFileCanBeAskedFor() {
        var content = SampleFiles.joined(SampleFiles.png(), noise(100_000));
        var path = "/api/attachments/" + aFileOfTheTicket("photo.png", content) + "/content";

        var middle = attachments.get(path, agent(), "Range", "bytes=50000-50999");
        var beyond = attachments.get(path, agent(), "Range", "bytes=" + content.length + "-");
        var several = attachments.get(path, agent(), "Range", "bytes=0-1,5-6");
        var changed = attachments.get(path, agent(), "Range", "bytes=0-1", "If-Range", "\"other\"");

        assertThat(middle.statusCode()).isEqualTo(206);
        assertThat(middle.body()).isEqualTo(Arrays.copyOfRange(content, 50_000, 51_000));
        assertThat(middle.headers().firstValue("content-range")).contains("bytes 50000-50999/" + content.length);
        assertThat(beyond.statusCode()).isEqualTo(416);
        assertThat(beyond.headers().firstValue("content-range")).contains("bytes */" + content.length);
        assertThat(several.body()).isEqualTo(content);
        assertThat(changed.body()).isEqualTo(content);
    }

    @Test
    void anUnchangedFileIsNotSentAgain() {
        var path = "/api/attachments/" + aFileOfTheTicket("photo.png", SampleFiles.png()) + "/content";
        var etag = attachments.get(path, agent()).headers().firstValue("etag").orElseThrow();

        var again = attachments.get(path, agent(), "If-None-Match", "\"other\", " + etag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void anInterruptedDownloadIsNeverACompleteAnswer() {
        var content = SampleFiles.joined(SampleFiles.png(), noise(1_000_000));
        var path = "/api/attachments/" + aFileOfTheTicket("photo.png", content) + "/content";

        blobs.breakAfter(500_000);
        assertThatThrownBy(() -> attachments.get(path, agent())).isInstanceOf(UncheckedIOException.class);
        blobs.breakAfter(10);
        assertThat(attachments.get(path, agent()).statusCode()).isEqualTo(503);
    }

    @Test
    void whileTheStoreIsAwayDownloadsSayWhenToComeBack() {
        var path = "/api/attachments/" + aFileOfTheTicket("photo.png", SampleFiles.png()) + "/content";
        blobs.goAway();

        var answer = attachments.get(path, agent());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("retry-after")).isPresent();
    }

    @Test
    void aReplysFileJoinsItLaterUnderTheIdThatItWasNamedBy() {
        var id = UUID.randomUUID();
        attachments.publish("tick.reply.events", ticket, replyAwaiting(ticket, 5, id, "late.png"));
        eventuallyPublished("AttachmentAwaited");
        assertThat(listed()).isEqualTo("late.png awaited 5");
        assertThat(statusFor(customer(ticket), id)).isEqualTo(409);

        assertThat(attachments.bring(id, "late.png", SampleFiles.png()).statusCode())
                .isEqualTo(200);
        assertThat(attachments.bring(id, "late.png", SampleFiles.png()).statusCode())
                .isEqualTo(200);

        assertThat(attachments.published(ticket)).containsExactly("AttachmentAwaited", "AttachmentStored");
        assertThat(listed()).isEqualTo("late.png stored 5");
        assertThat(attachments
                        .get("/api/track/attachments/" + id, customer(ticket))
                        .body())
                .isEqualTo(SampleFiles.png());
    }

    @Test
    void aLargeFileThatIsBroughtTwiceIsKeptOnce() {
        var id = UUID.randomUUID();
        var large = SampleFiles.joined(SampleFiles.png(), new byte[40_000_000]);
        attachments.bring(id, "large.png", large);

        assertThat(attachments.bring(id, "large.png", large).statusCode()).isEqualTo(200);

        assertThat(attachments.state(id)).isEqualTo("CLAIMED");
    }

    @Test
    void aFileFromWhatsAppJoinsItsReplyAlthoughNobodySaidThatItIsLate() {
        var id = UUID.randomUUID();
        attachments.publish("tick.reply.events", ticket, replyByWhatsApp(ticket, 5, id));
        eventuallyPublished("AttachmentAwaited");

        attachments.bring(id, "late.png", SampleFiles.png());

        assertThat(attachments.published(ticket)).containsExactly("AttachmentAwaited", "AttachmentStored");
        assertThat(listed()).isEqualTo("late.png stored 5");
    }

    @Test
    void aFileThatComesBeforeItsReplyIsKnownIsBoundToIt() {
        var id = UUID.randomUUID();
        attachments.bring(id, "early.png", SampleFiles.png());

        attachments.publish("tick.reply.events", ticket, replyAwaiting(ticket, 5, id, "early.png"));

        eventuallyPublished("AttachmentStored");
    }

    @Test
    void aFileThatCannotBeHadIsShownAsSuchUntilItComesAllTheSame() {
        var id = UUID.randomUUID();
        attachments.cannotBring(id, "gone.png", "unavailable");
        attachments.publish("tick.reply.events", ticket, replyAwaiting(ticket, 5, id, "gone.png"));
        eventuallyPublished("AttachmentRejected");
        assertThat(listed()).isEqualTo("gone.png unavailable 5");

        attachments.bring(id, "gone.png", SampleFiles.png());

        assertThat(attachments.published(ticket)).containsExactly("AttachmentRejected", "AttachmentStored");
        assertThat(listed()).isEqualTo("gone.png stored 5");
        attachments.cannotBring(id, "gone.png", "unavailable");
        assertThat(listed()).isEqualTo("gone.png stored 5");
    }

    @Test
    void whatAChannelBringsIsKeptOfWhateverTypeAndOnlyEverSaved() {
        var id = UUID.randomUUID();
        attachments.publish("tick.reply.events", ticket, replyAwaiting(ticket, 5, id, "run.exe"));
        eventuallyPublished("AttachmentAwaited");

        attachments.bring(id, "run.exe", SampleFiles.latin1("MZ\u0090\0"));

        var answer = attachments.get("/api/attachments/" + id + "/content", agent());
        assertThat(answer.headers().firstValue("content-type")).contains("application/octet-stream");
        assertThat(answer.headers().firstValue("content-disposition").orElse(""))
                .startsWith("attachment;");
        assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
    }

    /** The one file of the ticket: its name, its state and the reply it belongs to. */
    private String listed() {
        var file = attachments
                .body(attachments.get("/api/attachments?ticketId=" + ticket, agent()))
                .at("/data/0");
        return "%s %s %d"
                .formatted(
                        file.get("name").asString(),
                        file.get("state").asString(),
                        file.get("reply_id").asLong());
    }

    @Test
    void nobodyReadsWithoutBeingAllowedTo() {
        var id = aFileOfTheTicket("photo.png", SampleFiles.png());

        assertThat(attachments
                        .get("/api/attachments/" + id + "/content", customer(ticket))
                        .statusCode())
                .isEqualTo(403);
        assertThat(attachments
                        .get("/internal/attachments/" + id + "/content", agent())
                        .statusCode())
                .isEqualTo(403);
        assertThat(attachments
                        .get("/internal/attachments/" + id + "/content", service("attachments.read"))
                        .body())
                .isEqualTo(SampleFiles.png());
    }

    private UUID aFileOfTheTicket(String name, byte[] content) {
        var id = attachments.stored(name, content);
        attachments.publish("tick.ticket.events", ticket, ticketCreated(ticket, id));
        await().atMost(Duration.ofSeconds(30)).until(() -> isBound(id));
        return id;
    }

    private UUID aFileOfTheReply(long replyId, boolean internal) {
        var id = attachments.stored("notes.txt", SampleFiles.latin1("Notes\n"));
        attachments.publish("tick.reply.events", ticket, replyAdded(ticket, replyId, internal, id));
        await().atMost(Duration.ofSeconds(30)).until(() -> isBound(id));
        return id;
    }

    private boolean isBound(UUID id) {
        return attachments.state(id).equals("BOUND");
    }

    private void eventuallyPublished(String... types) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(attachments.published(ticket)).containsExactly(types));
    }

    private int statusFor(String bearer, UUID id) {
        return attachments.get("/api/track/attachments/" + id, bearer).statusCode();
    }

    private static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
