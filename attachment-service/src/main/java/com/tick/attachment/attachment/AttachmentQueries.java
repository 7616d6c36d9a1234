package com.tick.attachment.attachment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Questions about files. None of them knows unclaimed, withdrawn or discarded ones. */
public interface AttachmentQueries {

    /** @param ticketId null while the file is not bound */
    record Found(StoredFile file, @Nullable Long ticketId, boolean internal) {}

    Optional<Found> find(UUID id);

    /** Those of the ticket itself first, then those of its replies, each in the order given; bound ones only. */
    List<Found> ofTicket(long ticketId);

    /** Files whose binding event has not arrived yet, in the order asked for. */
    List<StoredFile> claimed(Collection<UUID> ids);

    long unclaimedBytes(String address);
}
