package com.tick.attachment;

import static com.tick.attachment.Events.ticketCreated;
import static com.tick.attachment.ServiceUnderTest.admin;
import static com.tick.attachment.ServiceUnderTest.agent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.tick.attachment.attachment.ReconcileFiles;
import com.tick.attachment.attachment.RemoveOrphans;
import com.tick.attachment.inspection.SampleFiles;
import com.tick.support.error.Unavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files and their bytes, compared. */
@RunningService
class ReconcileTest {

    private static final AtomicLong NEXT_TICKET = new AtomicLong(80_000);
    private static final byte[] CONTENT = SampleFiles.png();

    @Autowired
    ServiceUnderTest attachments;

    @Autowired
    BreakableBlobs blobs;

    @Autowired
    ReconcileFiles reconcileFiles;

    @Autowired
    RemoveOrphans removeOrphans;

    private long ticket;
    private UUID id;

    @BeforeEach
    void aFileOfATicket() {
        ticket = NEXT_TICKET.incrementAndGet();
        TicketServiceStandIn.knows(ticket);
        id = attachments.stored("photo.png", CONTENT);
        attachments.publish("tick.ticket.events", ticket, ticketCreated(ticket, id));
        await().atMost(Duration.ofSeconds(30)).until(() -> attachments.state(id).equals("BOUND"));
    }

    @AfterEach
    void theStoreIsThereAgain() {
        blobs.mend();
    }

    @Test
    void aFileWhoseBytesAreGoneIsSaidToBeMissingUntilTheyAreBack() {
        blobs.remove(id.toString());
        compare();

        assertThat(word()).isEqualTo("missing");
        assertThat(read()).isEqualTo(409);
        assertThat(attachments
                        .body(attachments.get("/api/attachments/report", admin()))
                        .at("/data/held/missing")
                        .asLong())
                .isPositive();

        blobs.put(id.toString(), CONTENT, "image/png");
        compare();

        assertThat(word()).isEqualTo("stored");
        assertThat(read()).isEqualTo(200);
        assertThat(attachments.published(ticket))
                .containsExactly("AttachmentStored", "AttachmentRejected", "AttachmentStored");
    }

    @Test
    void bytesOfAnotherSizeOrOtherBytesAreDamage() {
        var changed = CONTENT.clone();
        changed[changed.length - 1]++;
        blobs.put(id.toString(), changed, "image/png");
        compare();
        assertThat(word()).isEqualTo("damaged");

        blobs.put(id.toString(), SampleFiles.joined(CONTENT, SampleFiles.latin1("more")), "image/png");
        compare();
        assertThat(word()).isEqualTo("damaged");

        assertThat(attachments.published(ticket)).containsExactly("AttachmentStored", "AttachmentRejected");
    }

    @Test
    void whoeverAsksForLostBytesIsToldAndSoIsEverybodyElse() {
        blobs.remove(id.toString());

        var answer = attachments.get("/api/attachments/" + id + "/content", agent());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(attachments.body(answer).get("message").asString()).contains("photo.png");
        assertThat(word()).isEqualTo("missing");
        assertThat(attachments.published(ticket)).containsExactly("AttachmentStored", "AttachmentRejected");
    }

    @Test
    void aStoreThatIsAwayHasLostNothing() {
        blobs.goAway();
        attachments.uncheck(id, Duration.ofDays(8));

        assertThatThrownBy(reconcileFiles::handle).isInstanceOf(Unavailable.class);

        blobs.mend();
        assertThat(word()).isEqualTo("stored");
    }

    @Test
    void bytesThatNoFileKnowsOfGoAfterADayAndWhatOthersKeepStays() {
        var orphan = UUID.randomUUID().toString();
        blobs.put(orphan, CONTENT, "image/png");
        blobs.put(orphan + "-thumbnail", CONTENT, "image/png");
        blobs.put("backup.tar", CONTENT, "image/png");

        removeOrphans.handle(Instant.now().minus(Duration.ofDays(1)));
        assertThat(blobs.exists(orphan)).isTrue();
        removeOrphans.handle(Instant.now().plus(Duration.ofMinutes(1)));

        assertThat(blobs.exists(orphan)).isFalse();
        assertThat(blobs.exists(orphan + "-thumbnail")).isFalse();
        assertThat(blobs.exists("backup.tar")).isTrue();
        assertThat(blobs.exists(id.toString())).isTrue();
        blobs.remove("backup.tar");
    }

    /** As if a week had passed. */
    private void compare() {
        attachments.uncheck(id, Duration.ofDays(8));
        reconcileFiles.handle();
    }

    private int read() {
        return attachments.get("/api/attachments/" + id + "/content", agent()).statusCode();
    }

    private String word() {
        return attachments
                .body(attachments.get("/api/attachments?ticketId=" + ticket, agent()))
                .at("/data/0/state")
                .asString();
    }
}
