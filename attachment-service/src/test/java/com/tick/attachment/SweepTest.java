package com.tick.attachment;

import static com.tick.attachment.Events.ticketCreated;
import static com.tick.attachment.ServiceUnderTest.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.tick.attachment.attachment.SweepFiles;
import com.tick.attachment.inspection.SampleFiles;
import com.tick.support.error.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What becomes of files that nobody wants. */
@RunningService
class SweepTest {

    @Autowired
    ServiceUnderTest attachments;

    @Autowired
    BreakableBlobs blobs;

    @Autowired
    SweepFiles sweepFiles;

    @Value("${tick.attachments.spool}")
    Path spool;

    @AfterEach
    void theStoreIsThereAgain() {
        blobs.mend();
    }

    @Test
    void anUploadThatNobodyClaimsGoesAfterADay() {
        var fresh = anUpload();
        var old = aged(anUpload(), 25);

        sweepFiles.handle();

        assertThat(attachments.state(old)).isEqualTo("GONE");
        assertThat(blobs.exists(old.toString())).isFalse();
        assertThat(attachments.state(fresh)).isEqualTo("UNCLAIMED");
        assertThat(blobs.exists(fresh.toString())).isTrue();
    }

    @Test
    void aFileWhoseTicketMayStillComeStays() {
        var late = aged(attachments.stored("photo.png", SampleFiles.png()), 14 * 24);
        var lost = aged(attachments.stored("photo.png", SampleFiles.png()), 16 * 24);

        sweepFiles.handle();

        assertThat(attachments.state(late)).isEqualTo("CLAIMED");
        assertThat(attachments.state(lost)).isEqualTo("GONE");
    }

    @Test
    void aBoundFileStaysForEver() {
        var id = attachments.stored("photo.png", SampleFiles.png());
        attachments.publish("tick.ticket.events", 500, ticketCreated(500, id));
        await().atMost(Duration.ofSeconds(30)).until(() -> attachments.state(id).equals("BOUND"));
        aged(id, 1_000 * 24);

        sweepFiles.handle();

        assertThat(attachments.state(id)).isEqualTo("BOUND");
        assertThat(blobs.exists(id.toString())).isTrue();
    }

    @Test
    void aSweepThatBrokeOffIsFinishedByTheNext() {
        var id = aged(anUpload(), 25);
        blobs.goAway();
        assertThatThrownBy(sweepFiles::handle).isInstanceOf(Unavailable.class);
        assertThat(attachments.state(id)).isEqualTo("DISCARDED");
        blobs.mend();

        sweepFiles.handle();

        assertThat(attachments.state(id)).isEqualTo("GONE");
        assertThat(blobs.exists(id.toString())).isFalse();
    }

    @Test
    void whatACrashLeftOnTheDiskGoes() throws IOException {
        var folder = Files.createDirectories(spool);
        var left = Files.createFile(folder.resolve("upload-left.part"));
        var arriving = Files.createFile(folder.resolve("upload-arriving.part"));
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(2))));

        sweepFiles.handle();

        assertThat(left).doesNotExist();
        assertThat(arriving).exists();
        Files.delete(arriving);
    }

    private UUID anUpload() {
        var answer = attachments.upload(UUID.randomUUID().toString(), form("file", "photo.png", SampleFiles.png()));
        return UUID.fromString(attachments.body(answer).at("/data/id").asString());
    }

    private UUID aged(UUID id, int hours) {
        attachments.age(id, Duration.ofHours(hours));
        return id;
    }
}
