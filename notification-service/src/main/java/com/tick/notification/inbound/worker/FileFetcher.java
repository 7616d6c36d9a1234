package com.tick.notification.inbound.worker;

import com.tick.notification.channel.whatsapp.MediaRefused;
import com.tick.notification.channel.whatsapp.MediaSource;
import com.tick.notification.channel.whatsapp.MediaSource.Wanted;
import com.tick.notification.channel.whatsapp.MediaTooLarge;
import com.tick.notification.inbound.FileAbsence;
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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Brings customers' files from WhatsApp to attachment-service, some at a time, by way of the local disk. */
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
        var wanted = new Wanted(file.mediaId(), file.phoneNumberId(), file.contentType(), file.sha256());
        try (var media = source.fetch(wanted)) {
            store.store(file.attachmentId(), file.name(), media.content());
            settle.stored(file.messageId());
        } catch (MediaTooLarge tooLarge) {
            settle.refused(file.messageId(), FileAbsence.TOO_LARGE);
        } catch (MediaRefused refused) {
            log.warn("File of message {} is given up: {}", file.messageId(), refused.sentence());
            settle.refused(file.messageId(), FileAbsence.UNAVAILABLE);
        } catch (Unavailable | IOException away) {
            settle.notYet(file.messageId());
        }
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }
}
