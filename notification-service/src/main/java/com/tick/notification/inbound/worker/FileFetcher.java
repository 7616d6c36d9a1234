package com.tick.notification.inbound.worker;

import com.tick.notification.channel.MediaRefused;
import com.tick.notification.channel.MediaSource;
import com.tick.notification.channel.MediaSource.Wanted;
import com.tick.notification.inbound.FileStore;
import com.tick.notification.inbound.InboundMessages;
import com.tick.notification.inbound.SettleFile;
import com.tick.notification.leadership.TaskName;
import com.tick.support.error.Unavailable;
import com.tick.support.leadership.LeaderTask;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Brings customers' files from WhatsApp to attachment-service, one after the other, by way of the local disk. */
@Component
class FileFetcher implements LeaderTask {

    private static final int MOST = 10;

    private final InboundMessages messages;
    private final MediaSource source;
    private final FileStore store;
    private final SettleFile settle;
    private final Clock clock;

    FileFetcher(InboundMessages messages, MediaSource source, FileStore store, SettleFile settle, Clock clock) {
        this.messages = messages;
        this.source = source;
        this.store = store;
        this.settle = settle;
        this.clock = clock;
    }

    @Override
    public String label() {
        return TaskName.FILE_FETCHER.label();
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
        var wanted = new Wanted(file.mediaId(), file.phoneNumberId(), file.contentType(), file.sha256());
        try (var media = source.fetch(wanted)) {
            settle.stored(file.messageId(), store.store(file.name(), media.content()));
        } catch (MediaRefused refused) {
            settle.refused(file.messageId(), refused.sentence());
        } catch (Unavailable | IOException away) {
            settle.notYet(file.messageId());
        }
    }
}
