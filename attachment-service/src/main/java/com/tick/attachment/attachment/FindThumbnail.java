package com.tick.attachment.attachment;

import com.tick.attachment.picture.PictureShrinker;
import com.tick.attachment.storage.BlobNotFoundException;
import com.tick.attachment.storage.Blobs;
import com.tick.support.error.Unavailable;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;

/**
 * Finds the thumbnail of a picture for somebody who may read the picture. It is drawn when somebody first asks for it
 * and kept beside the original.
 */
@Service
public class FindThumbnail {

    private static final int LARGEST = 512 * 1024;
    private static final int PATIENCE_SECONDS = 5;

    /** A picture takes far more memory than its file does: one at a time. */
    private final Semaphore drawing = new Semaphore(1);

    private final FindFile findFile;
    private final Blobs blobs;
    private final PictureShrinker shrinker;
    private final RecordFinding recordFinding;

    FindThumbnail(FindFile findFile, Blobs blobs, PictureShrinker shrinker, RecordFinding recordFinding) {
        this.findFile = findFile;
        this.blobs = blobs;
        this.shrinker = shrinker;
        this.recordFinding = recordFinding;
    }

    /**
     * @return the thumbnail's bytes, of {@link PictureShrinker#CONTENT_TYPE}
     * @throws ThumbnailNotFoundException when there can be none
     */
    public byte[] handle(UUID id, Reader reader) {
        var file = findFile.handle(id, reader);
        if (!file.thumbnail()) {
            throw new ThumbnailNotFoundException();
        }
        try {
            return bytes(file.thumbnailKey(), LARGEST);
        } catch (BlobNotFoundException notDrawnYet) {
            return draw(file);
        }
    }

    private byte[] draw(StoredFile file) {
        requireTurn();
        try {
            var small = shrinker.shrink(bytes(file.key(), file.size()));
            if (small.isEmpty()) {
                recordFinding.undecodable(file.id());
                throw new ThumbnailNotFoundException();
            }
            blobs.put(file.thumbnailKey(), small.get(), PictureShrinker.CONTENT_TYPE);
            return small.get();
        } catch (BlobNotFoundException lost) {
            recordFinding.lost(file.id(), ContentState.MISSING);
            throw FileUnavailableException.lost(file);
        } finally {
            drawing.release();
        }
    }

    private void requireTurn() {
        try {
            if (!drawing.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Unavailable("thumbnails", null);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Unavailable("thumbnails", stopping);
        }
    }

    private byte[] bytes(String key, long length) {
        try (var bytes = blobs.open(key, 0, length)) {
            return bytes.readAllBytes();
        } catch (IOException brokeOff) {
            throw new Unavailable("file store", brokeOff);
        }
    }
}
