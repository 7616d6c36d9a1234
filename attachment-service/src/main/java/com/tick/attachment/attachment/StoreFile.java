package com.tick.attachment.attachment;

import com.tick.attachment.inspection.InspectFile;
import com.tick.attachment.scanning.Scanner;
import com.tick.attachment.storage.Blobs;
import com.tick.support.error.Unavailable;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Checks a file that a service hands over, and keeps it. */
@Service
public class StoreFile {

    private final InspectFile inspectFile;
    private final Scanner scanner;
    private final Blobs blobs;
    private final Attachments attachments;
    private final SettleInboundFile settleInbound;
    private final Clock clock;

    StoreFile(
            InspectFile inspectFile,
            Scanner scanner,
            Blobs blobs,
            Attachments attachments,
            SettleInboundFile settleInbound,
            Clock clock) {
        this.inspectFile = inspectFile;
        this.scanner = scanner;
        this.blobs = blobs;
        this.attachments = attachments;
        this.settleInbound = settleInbound;
        this.clock = clock;
    }

    public StoredFile handle(ReceivedFile file) {
        return store(check(file));
    }

    /**
     * Keeps a file of whatever type under the id that its ticket or reply knows it by. Bytes without a row are left: the
     * same file may be on its way twice, and orphans are removed in time.
     */
    StoredFile keep(UUID id, ReceivedFile file, String contentType) {
        blobs.put(id.toString(), file.content(), contentType);
        return settleInbound.arrived(id, toBeScanned(file, contentType));
    }

    private StoredFile store(CheckedFile file) {
        var attachment = Attachment.handedOver(file, clock.instant());
        store(attachment, file.received(), () -> attachments.add(attachment));
        return attachment.stored();
    }

    private CheckedFile toBeScanned(ReceivedFile file, String contentType) {
        return new CheckedFile(file, contentType, scanner.present() ? ContentState.PENDING : ContentState.UNSCANNED);
    }

    CheckedFile check(ReceivedFile file) {
        try {
            return toBeScanned(file, inspectFile.handle(file.name().value(), file.content()));
        } catch (IOException diskFailure) {
            throw new Unavailable("spool folder", diskFailure);
        }
    }

    /** Bytes first, row second: a row always has its bytes. What cannot get its row is removed again. */
    void store(Attachment attachment, ReceivedFile file, Runnable row) {
        var stored = attachment.stored();
        try {
            blobs.put(stored.key(), file.content(), stored.contentType());
            row.run();
        } catch (RuntimeException failure) {
            try {
                blobs.remove(stored.key());
            } catch (Unavailable away) {
                failure.addSuppressed(away);
            }
            throw failure;
        }
    }
}
