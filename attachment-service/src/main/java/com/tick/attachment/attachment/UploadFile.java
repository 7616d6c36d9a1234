package com.tick.attachment.attachment;

import java.time.Clock;
import org.springframework.stereotype.Service;

/** Checks and keeps a file that somebody uploads ahead of the ticket or reply that it is for. */
@Service
public class UploadFile {

    /** @param address who uploads, as far as one can tell: stands for the client's address and does not reveal it */
    public record Command(ReceivedFile file, String address) {}

    /** @param claimToken shown here and never again */
    public record Uploaded(StoredFile file, ClaimToken claimToken) {}

    private final StoreFile storeFile;
    private final Attachments attachments;
    private final AttachmentQueries queries;
    private final UploadLimits limits;
    private final Clock clock;

    UploadFile(
            StoreFile storeFile, Attachments attachments, AttachmentQueries queries, UploadLimits limits, Clock clock) {
        this.storeFile = storeFile;
        this.attachments = attachments;
        this.queries = queries;
        this.limits = limits;
        this.clock = clock;
    }

    public Uploaded handle(Command command) {
        var file = command.file();
        // Asked before the bytes go to the store, and again, in turn, when the row is written.
        if (queries.unclaimedBytes(command.address()) + file.size() > limits.unclaimedBytes()) {
            throw new TooMuchUnclaimed(limits);
        }
        var token = ClaimToken.random();
        var attachment = Attachment.uploaded(storeFile.check(file), command.address(), token, clock.instant());
        storeFile.store(attachment, file, () -> attachments.addUnclaimed(attachment, command.address(), limits));
        return new Uploaded(attachment.stored(), token);
    }
}
