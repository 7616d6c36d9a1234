package com.tick.attachment.attachment;

import com.tick.attachment.scanning.Verdict;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what has come to light about a file's bytes, and tells the others. */
@Service
class RecordVerdict {

    private final Attachments attachments;
    private final Clock clock;

    RecordVerdict(Attachments attachments, Clock clock) {
        this.attachments = attachments;
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

    private void change(UUID id, Consumer<Attachment> change) {
        attachments.lock(id).ifPresent(it -> {
            change.accept(it);
            attachments.save(it);
        });
    }
}
