package com.tick.attachment.attachment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands uploaded files to the service that is about to create their ticket or reply: all of them or none. */
@Service
public class ClaimFiles {

    public record Claim(UUID id, ClaimToken token) {}

    private final Attachments attachments;
    private final Clock clock;

    ClaimFiles(Attachments attachments, Clock clock) {
        this.attachments = attachments;
        this.clock = clock;
    }

    /**
     * @param ticketId that they are to be attached to; null for one that is not there yet
     * @throws InvalidClaimException for the first one that the claimer has no right to
     */
    @Transactional
    public List<StoredFile> handle(List<Claim> claims, @Nullable Long ticketId) {
        var claimed = new ArrayList<StoredFile>();
        for (int i = 0; i < claims.size(); i++) {
            int position = i;
            var attachment =
                    attachments.lock(claims.get(i).id()).orElseThrow(() -> new InvalidClaimException(position));
            switch (attachment.claim(claims.get(i).token(), ticketId, clock.instant())) {
                case GRANTED -> {}
                case REFUSED -> throw new InvalidClaimException(position);
                case OF_ANOTHER_TICKET ->
                    throw InvalidClaimException.ofAnotherTicket(
                            position, attachment.stored().name());
            }
            if (attachment.stored().content() == ContentState.INFECTED) {
                throw InvalidClaimException.infected(
                        position, attachment.stored().name());
            }
            attachments.save(attachment);
            claimed.add(attachment.stored());
        }
        return claimed;
    }
}
