package com.tick.attachment.attachment;

import com.tick.attachment.scanning.Scanner;
import com.tick.attachment.scanning.Verdict;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what has come to light about a file's bytes, and tells the others. */
@Service
class RecordFinding {

    private final Attachments attachments;
    private final Scanner scanner;
    private final Clock clock;

    RecordFinding(Attachments attachments, Scanner scanner, Clock clock) {
        this.attachments = attachments;
        this.scanner = scanner;
        this.clock = clock;
    }

    @Transactional
    public void handle(UUID id, Verdict verdict) {
        change(id, it -> it.scanned(verdict, clock.instant()));
    }

    /** @param how {@link ContentState#MISSING} or {@link ContentState#DAMAGED} */
    @Transactional
    public void lost(UUID id, ContentState how) {
        change(id, it -> it.contentLost(how, clock.instant()));
    }

    /** Its bytes are there again as they were sent; a scanner has to look at them again, too. */
    @Transactional
    public void foundAgain(UUID id) {
        change(
                id,
                it -> it.contentFound(
                        scanner.present() ? ContentState.PENDING : ContentState.UNSCANNED, clock.instant()));
    }

    /** A picture that nobody can decode has no thumbnail; its bytes are fine for all we know. */
    @Transactional
    public void undecodable(UUID id) {
        change(id, Attachment::loseThumbnail);
    }

    private void change(UUID id, Consumer<Attachment> change) {
        attachments.lock(id).ifPresent(it -> {
            change.accept(it);
            attachments.save(it);
        });
    }
}
