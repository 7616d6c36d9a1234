package com.tick.attachment.attachment;

import com.tick.attachment.attachment.AttachmentEvent.Reason;
import com.tick.attachment.attachment.AttachmentEvent.Rejected;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives files to the ticket or reply that names them. */
@Service
public class BindFiles {

    public record Command(Owner owner, List<UUID> ids) {}

    private final Attachments attachments;
    private final Clock clock;

    BindFiles(Attachments attachments, Clock clock) {
        this.attachments = attachments;
        this.clock = clock;
    }

    @Transactional
    public void handle(Command command) {
        int position = 0;
        for (var id : command.ids()) {
            bind(id, command.owner(), position++);
        }
    }

    private void bind(UUID id, Owner owner, int position) {
        var now = clock.instant();
        var attachment = attachments.lock(id);
        if (attachment.isPresent() && attachment.get().bind(owner, position, now)) {
            attachments.save(attachment.get());
        } else {
            attachments.publish(new Rejected(owner.ticketId(), id, owner.internal(), Reason.MISSING, now));
        }
    }
}
