package com.tick.notification.outbound;

import com.tick.notification.channel.whatsapp.Graph;
import com.tick.notification.channel.whatsapp.MediaKind;
import com.tick.notification.channel.whatsapp.MediaRefused;
import com.tick.support.error.Unavailable;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Fetches what a message needs beside what is on record: words from reply-service, files from attachment-service. */
@Component
public class GatherMaterial {

    /** Files are in memory while they are brought over. */
    private static final int FILES_AT_ONCE = 2;

    private final ReplyWords words;
    private final ReplyFiles files;
    private final Graph graph;
    private final KeepUpload keepUpload;
    private final FailMessage fail;
    private final Semaphore room = new Semaphore(FILES_AT_ONCE);

    GatherMaterial(ReplyWords words, ReplyFiles files, Graph graph, KeepUpload keepUpload, FailMessage fail) {
        this.words = words;
        this.files = files;
        this.graph = graph;
        this.keepUpload = keepUpload;
        this.fail = fail;
    }

    /** Empty when the message cannot go now; what becomes of it is on record then. */
    public Optional<Material> handle(MessageQueries.Due message) throws InterruptedException {
        var replyId = message.replyId();
        if (!message.kind().ofReply() || replyId == null) {
            return Optional.of(Material.NONE);
        }
        try {
            var found = words.of(replyId);
            if (found.isEmpty()) {
                fail.wordsGone(message.seq());
                return Optional.empty();
            }
            return message.attachmentId() == null
                    ? Optional.of(new Material(found.get(), null))
                    : file(message, message.attachmentId());
        } catch (Unavailable away) {
            fail.wordsNotYet(message.seq());
            return Optional.empty();
        }
    }

    private Optional<Material> file(MessageQueries.Due message, String attachmentId) throws InterruptedException {
        room.acquire();
        try {
            var file = files.of(attachmentId);
            if (file.isEmpty()) {
                fail.fileGone(message.seq());
                return Optional.empty();
            }
            return Optional.of(new Material(null, atWhatsApp(message, file.get())));
        } catch (MediaRefused refused) {
            fail.fileRefused(message.seq(), refused.sentence());
            return Optional.empty();
        } catch (Unavailable away) {
            fail.fileNotYet(message.seq());
            return Optional.empty();
        } finally {
            room.release();
        }
    }

    private Material.File atWhatsApp(MessageQueries.Due message, ReplyFiles.File file) {
        var kind = MediaKind.of(file.contentType(), file.bytes().length);
        if (kind.isEmpty()) {
            return new Material.File(file.name(), null, null);
        }
        if (message.mediaId() != null) {
            return new Material.File(file.name(), kind.get(), message.mediaId());
        }
        var mediaId = graph.upload(message.from(), file.name(), file.contentType(), file.bytes());
        keepUpload.handle(message.seq(), mediaId);
        return new Material.File(file.name(), kind.get(), mediaId);
    }
}
