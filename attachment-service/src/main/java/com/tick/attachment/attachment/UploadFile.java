package com.tick.attachment.attachment;

import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Checks and keeps a file that somebody uploads ahead of the ticket or reply that it is for. */
@Service
public class UploadFile {

    /**
     * @param token what the uploader is going to claim the file with
     * @param remembered is told the file in the transaction that stores it
     */
    public record Command(ReceivedFile file, Uploader uploader, ClaimToken token, Consumer<StoredFile> remembered) {}

    private final StoreFile storeFile;
    private final KeepUpload keepUpload;
    private final AttachmentQueries queries;
    private final UploadLimits limits;
    private final Clock clock;

    UploadFile(
            StoreFile storeFile, KeepUpload keepUpload, AttachmentQueries queries, UploadLimits limits, Clock clock) {
        this.storeFile = storeFile;
        this.keepUpload = keepUpload;
        this.queries = queries;
        this.limits = limits;
        this.clock = clock;
    }

    public StoredFile handle(Command command) {
        var file = command.file();
        // Asked before the bytes go to the store, and again, in turn, when the row is written.
        if (queries.unclaimedBytes(command.uploader().address()) + file.size() > limits.unclaimedBytes()) {
            throw new TooManyUnclaimedFilesException(limits);
        }
        var attachment =
                Attachment.uploaded(storeFile.check(file), command.uploader(), command.token(), clock.instant());
        storeFile.store(attachment, file, () -> keepUpload.handle(attachment, command));
        return attachment.stored();
    }
}
