package com.tick.attachment.attachment;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that a file which a channel brings has come, or why it has not; its ticket or reply may know of it already. */
@Service
public class SettleInboundFile {

    private final Attachments attachments;
    private final Clock clock;

    SettleInboundFile(Attachments attachments, Clock clock) {
        this.attachments = attachments;
        this.clock = clock;
    }

    /** Empty while its bytes are not here. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> known(UUID id) {
        return attachments.find(id).filter(it -> !it.isAbsent()).map(Attachment::stored);
    }

    @Transactional
    StoredFile arrived(UUID id, CheckedFile file) {
        var now = clock.instant();
        var attachment = attachments.lock(id);
        attachment.ifPresent(it -> it.arrived(file, now));
        return saved(attachment.orElseGet(() -> added(Attachment.handedOver(id, file, now))));
    }

    /** @param how whether it is still awaited, or why it is no longer */
    @Transactional
    public StoredFile absent(UUID id, String name, ContentState how) {
        if (!how.absent()) {
            throw new IllegalArgumentException(how + " is not absent");
        }
        var now = clock.instant();
        var attachment = attachments.lock(id);
        attachment.ifPresent(it -> it.stillAbsent(how, now));
        var shown = FileName.cleaned(name, KeepInboundFile.NAMELESS);
        return saved(attachment.orElseGet(() -> added(Attachment.absent(id, shown, how, now))));
    }

    private Attachment added(Attachment attachment) {
        attachments.add(attachment);
        return attachment;
    }

    private StoredFile saved(Attachment attachment) {
        attachments.save(attachment);
        return attachment.stored();
    }
}
