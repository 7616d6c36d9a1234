package com.tick.notification.inbound.worker;

import com.tick.notification.channel.MediaRefused;
import com.tick.notification.channel.MediaSource;
import com.tick.notification.inbound.FileStore;
import com.tick.notification.inbound.InboundMessages;
import com.tick.notification.inbound.SettleFile;
import com.tick.notification.leadership.LeaderTask;
import com.tick.notification.leadership.TaskName;
import com.tick.support.error.Unavailable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Brings customers' files from WhatsApp to attachment-service, one after the other: each is in memory for a moment. */
@Component
class FileFetcher implements LeaderTask {

    private static final int MOST = 10;

    private final InboundMessages messages;
    private final MediaSource source;
    private final FileStore store;
    private final SettleFile settle;
    private final Clock clock;
    private final long largest;

    FileFetcher(
            InboundMessages messages,
            MediaSource source,
            FileStore store,
            SettleFile settle,
            Clock clock,
            @Value("${tick.largest-file}") long largest) {
        this.messages = messages;
        this.source = source;
        this.store = store;
        this.settle = settle;
        this.clock = clock;
        this.largest = largest;
    }

    @Override
    public TaskName name() {
        return TaskName.FILE_FETCHER;
    }

    @Override
    public Duration step() {
        var due = messages.filesDue(clock.instant(), MOST);
        due.forEach(this::fetch);
        return due.size() == MOST ? AT_ONCE : UNTIL_SIGNALLED;
    }

    @Override
    public Optional<Instant> nextDue() {
        return messages.nextFileDue(clock.instant());
    }

    private void fetch(InboundMessages.FileDue file) {
        try {
            var media = source.fetch(file.mediaId(), file.phoneNumberId(), largest);
            settle.stored(file.messageId(), store.store(file.name(), file.contentType(), media.bytes()));
        } catch (MediaRefused refused) {
            settle.refused(file.messageId(), refused.sentence());
        } catch (Unavailable away) {
            settle.notYet(file.messageId());
        }
    }
}
