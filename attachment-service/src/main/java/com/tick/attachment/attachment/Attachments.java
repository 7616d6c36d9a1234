package com.tick.attachment.attachment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All files. */
public interface Attachments {

    void add(Attachment attachment);

    /** @throws TooManyUnclaimedFilesException when the address would have more unclaimed bytes than the limit allows */
    void addUnclaimed(Attachment attachment, String address, UploadLimits limits);

    Optional<Attachment> find(UUID id);

    /** Keeps everybody else from changing the file until the transaction ends. */
    Optional<Attachment> lock(UUID id);

    List<Attachment> lockOfReply(long ticketId, long replyId);

    /** Stores the state, and the events for publication, or neither. */
    void save(Attachment attachment);

    /** Publishes that a file is rejected which is not there. */
    void publish(AttachmentEvent.Rejected rejected);
}
