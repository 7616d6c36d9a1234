package com.tick.notification.channel.email;

import com.tick.notification.channel.FileGoneException;
import com.tick.notification.channel.email.settings.EmailSettings;
import com.tick.notification.delivery.ReplyFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Brings the files of replies to the local disk, as many as a mail may carry; the rest is linked. */
@Component
class OutgoingFiles {

    private static final int FILES_AT_ONCE = 2;

    /** No attempt takes that long. */
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private final ReplyFiles files;
    private final EmailSettings settings;
    private final Clock clock;
    private final Semaphore room = new Semaphore(FILES_AT_ONCE);
    private final Map<Path, Instant> onDisk = new ConcurrentHashMap<>();

    OutgoingFiles(ReplyFiles files, EmailSettings settings, Clock clock) {
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    EmailContent.Files fetch(List<String> attachmentIds) throws InterruptedException {
        deleteForgotten();
        var attached = new ArrayList<OutgoingFile>();
        var linked = new ArrayList<String>();
        long left = settings.maxSize();
        try {
            for (var id : attachmentIds) {
                room.acquire();
                try {
                    var file = files.of(id).orElseThrow(FileGoneException::new);
                    if (file.bytes().length <= left) {
                        left -= file.bytes().length;
                        attached.add(new OutgoingFile(file.name(), file.contentType(), write(file.bytes())));
                    } else {
                        linked.add(file.name());
                    }
                } finally {
                    room.release();
                }
            }
            return new EmailContent.Files(List.copyOf(attached), List.copyOf(linked));
        } catch (RuntimeException | InterruptedException failed) {
            delete(attached);
            throw failed;
        }
    }

    private Path write(byte[] bytes) {
        try {
            var file = Files.createTempFile("tick-reply-", ".bin");
            onDisk.put(file, clock.instant());
            return Files.write(file, bytes);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    void delete(List<OutgoingFile> sent) {
        sent.forEach(it -> delete(it.content()));
    }

    private void delete(Path file) {
        onDisk.remove(file);
        try {
            Files.deleteIfExists(file);
        } catch (IOException busy) {
            file.toFile().deleteOnExit();
        }
    }

    private void deleteForgotten() {
        var before = clock.instant().minus(FORGOTTEN);
        onDisk.entrySet().stream()
                .filter(it -> it.getValue().isBefore(before))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::delete);
    }
}
