package com.tick.notification.channel.whatsapp;

import com.tick.notification.channel.Delivery;
import com.tick.notification.channel.FileGoneException;
import com.tick.notification.channel.FileRefusedException;
import com.tick.notification.channel.InboundFile;
import com.tick.notification.channel.MessageContext.Prepared;
import com.tick.notification.channel.Payload;
import com.tick.notification.channel.Sender;
import com.tick.notification.channel.whatsapp.graph.Graph;
import com.tick.notification.channel.whatsapp.graph.MediaKind;
import com.tick.notification.channel.whatsapp.graph.MediaRefusedException;
import com.tick.notification.channel.whatsapp.graph.MediaSource;
import com.tick.notification.channel.whatsapp.graph.MediaSource.Wanted;
import com.tick.notification.channel.whatsapp.graph.MediaTooLargeException;
import com.tick.notification.delivery.KeepUpload;
import com.tick.notification.delivery.ReplyFiles;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files of messages: agents' are uploaded before their message, customers' are downloaded after theirs. */
@Component
class MessageFiles {

    /** Files are in memory while they are brought over. */
    private static final int FILES_AT_ONCE = 2;

    private final ReplyFiles files;
    private final Graph graph;
    private final KeepUpload keepUpload;
    private final MediaSource source;
    private final Semaphore room = new Semaphore(FILES_AT_ONCE);

    MessageFiles(ReplyFiles files, Graph graph, KeepUpload keepUpload, MediaSource source) {
        this.files = files;
        this.graph = graph;
        this.keepUpload = keepUpload;
        this.source = source;
    }

    /**
     * A file that is ready to be shown.
     *
     * @param kind null when WhatsApp does not take such files: the customer gets a link instead
     * @param mediaId its id at WhatsApp, when it is of a kind that WhatsApp takes
     */
    record Upload(String name, @Nullable MediaKind kind, @Nullable String mediaId) implements Prepared {}

    Upload upload(Delivery delivery, Payload.AgentFile wanted) throws InterruptedException {
        room.acquire();
        try {
            var file = files.of(wanted.attachmentId()).orElseThrow(FileGoneException::new);
            return uploaded(delivery, file);
        } catch (MediaRefusedException refused) {
            throw new FileRefusedException(refused.sentence(), refused instanceof MediaTooLargeException);
        } finally {
            room.release();
        }
    }

    private Upload uploaded(Delivery delivery, ReplyFiles.File file) {
        var kind = MediaKind.of(file.contentType(), file.bytes().length);
        if (kind.isEmpty()) {
            return new Upload(file.name(), null, null);
        }
        if (delivery.uploadId() != null) {
            return new Upload(file.name(), kind.get(), delivery.uploadId());
        }
        var mediaId = graph.upload(delivery.from().id(), file.name(), file.contentType(), file.bytes());
        keepUpload.handle(delivery.seq(), mediaId);
        return new Upload(file.name(), kind.get(), mediaId);
    }

    Path fetch(InboundFile file, Sender receivedBy) {
        try {
            return source.fetch(new Wanted(file.locator(), receivedBy.id(), file.contentType(), file.sha256()))
                    .content();
        } catch (MediaRefusedException refused) {
            throw new FileRefusedException(refused.sentence(), refused instanceof MediaTooLargeException);
        }
    }
}
