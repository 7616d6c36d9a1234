package com.tick.notification.conversation.worker;

import com.tick.notification.channel.Channels;
import com.tick.notification.channel.FileRefusedException;
import com.tick.notification.channel.RawInbound;
import com.tick.notification.conversation.FileAbsence;
import com.tick.notification.conversation.FileStore;
import com.tick.notification.conversation.InboundMessages;
import com.tick.notification.conversation.JournalledBodies;
import com.tick.notification.conversation.SettleFile;
import com.tick.notification.leadership.TaskName;
import com.tick.support.error.Unavailable;
import com.tick.support.leadership.LeaderTask;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Brings customers' files from their channels to attachment-service, some at a time, by way of the local disk. */
@Component
class FileFetcher implements LeaderTask, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(FileFetcher.class);
    private static final int AT_A_TIME = 4;
    private static final int MOST = 2 * AT_A_TIME;

    private final ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME, work -> {
        var thread = new Thread(work, "file-fetcher-worker");
        thread.setDaemon(true);
        return thread;
    });

    private final InboundMessages messages;
    private final Channels channels;
    private final JournalledBodies bodies;
    private final FileStore store;
    private final SettleFile settle;
    private final Clock clock;

    FileFetcher(
            InboundMessages messages,
            Channels channels,
            JournalledBodies bodies,
            FileStore store,
            SettleFile settle,
            Clock clock) {
        this.messages = messages;
        this.channels = channels;
        this.bodies = bodies;
        this.store = store;
        this.settle = settle;
        this.clock = clock;
    }

    @Override
    public String label() {
        return TaskName.FILE_FETCHER.label();
    }

    @Override
    public Duration step() throws InterruptedException {
        var due = messages.filesDue(clock.instant(), MOST);
        for (var turn : workers.invokeAll(due.stream().map(this::turn).toList())) {
            requireWrittenDown(turn);
        }
        return due.size() == MOST ? AT_ONCE : UNTIL_SIGNALLED;
    }

    @Override
    public Optional<Instant> nextDue() {
        return messages.nextFileDue(clock.instant());
    }

    /** What became of a file could not be stored: the whole step is done again, which changes nothing for the others. */
    private static void requireWrittenDown(Future<Void> turn) throws InterruptedException {
        try {
            turn.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** A slow one must not keep the others waiting. */
    private Callable<Void> turn(InboundMessages.FileDue file) {
        return () -> {
            try {
                handle(file);
            } catch (RuntimeException failed) {
                log.warn("File of message {} is tried again: {}", file.messageId(), failed.toString());
                settle.notYet(file.messageId());
            }
            return null;
        };
    }

    private void handle(InboundMessages.FileDue file) {
        if (file.absence() == null) {
            fetch(file);
        } else {
            store.absent(file.attachmentId(), file.name(), file.absence());
            settle.givenUp(file.messageId());
        }
    }

    private void fetch(InboundMessages.FileDue file) {
        try {
            var content = channels.get(file.receivedBy().channel())
                    .fetch(file.file(), file.receivedBy(), raw(file.journalId()));
            try {
                store.store(file.attachmentId(), file.name(), content);
            } finally {
                Files.deleteIfExists(content);
            }
            settle.stored(file.messageId());
        } catch (FileRefusedException refused) {
            log.warn("File is given up. message_id={} cause={}", file.messageId(), refused.getMessage());
            settle.refused(file.messageId(), refused.tooLarge() ? FileAbsence.TOO_LARGE : FileAbsence.UNAVAILABLE);
        } catch (Unavailable | IOException away) {
            settle.notYet(file.messageId());
        }
    }

    private Optional<RawInbound> raw(@Nullable Long journalId) {
        return journalId == null ? Optional.empty() : bodies.raw(journalId);
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }
}
