package com.tick.attachment.attachment;

import com.tick.attachment.attachment.AttachmentEvent.Rejected;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives files to the ticket or reply that names them. */
@Service
public class BindFiles {

    /** @param awaited those of the files that are still being fetched: id to name */
    public record Command(Owner owner, List<UUID> ids, Map<UUID, String> awaited) {

        public Command {
            ids = List.copyOf(ids);
            awaited = Map.copyOf(awaited);
        }
    }

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
            bind(id, command, position++);
        }
    }

    private void bind(UUID id, Command command, int position) {
        var now = clock.instant();
        var attachment = attachments.lock(id).or(() -> awaited(id, command, now));
        if (attachment.isPresent() && attachment.get().bind(command.owner(), position, now)) {
            attachments.save(attachment.get());
        } else {
            attachments.publish(Rejected.missing(command.owner(), id, now));
        }
    }

    /** Holds the place of a file that comes later. */
    private Optional<Attachment> awaited(UUID id, Command command, Instant now) {
        var name = command.awaited().get(id);
        if (name == null) {
            return Optional.empty();
        }
        var attachment =
                Attachment.absent(id, FileName.cleaned(name, KeepInboundFile.NAMELESS), ContentState.AWAITED, now);
        attachments.add(attachment);
        return Optional.of(attachment);
    }
}
