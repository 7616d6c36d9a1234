package com.tick.attachment.attachment;

import com.tick.support.error.Conflict;

/** A file is there, and its bytes are handed out to nobody, or not yet. */
public final class FileHeldBack extends Conflict {

    private FileHeldBack(String code, String sentence) {
        super(code, sentence);
    }

    /** Its bytes have just been found not to be there. */
    public static FileHeldBack lost(StoredFile file) {
        return new FileHeldBack(
                "file-lost", "“%s” is damaged. Ask the sender for it again.".formatted(file.name()));
    }

    static FileHeldBack of(StoredFile file) {
        return switch (file.content()) {
            case INFECTED ->
                new FileHeldBack(
                        "file-infected", "“%s” contains a virus and can’t be opened.".formatted(file.name()));
            case FAILED ->
                new FileHeldBack(
                        "file-not-checkable",
                        "“%s” couldn’t be scanned for viruses and can’t be opened.".formatted(file.name()));
            case MISSING, DAMAGED -> lost(file);
            case AWAITED ->
                new FileHeldBack(
                        "file-awaited",
                        "“%s” is still downloading. Try again later.".formatted(file.name()));
            case UNAVAILABLE ->
                new FileHeldBack(
                        "file-unavailable",
                        "“%s” couldn’t be downloaded. Ask the sender for it again.".formatted(file.name()));
            case TOO_LARGE ->
                new FileHeldBack(
                        "file-too-large",
                        "“%s” is too large to receive. Ask the sender for a smaller file."
                                .formatted(file.name()));
            case UNSCANNED, PENDING, CLEAN ->
                new FileHeldBack(
                        "file-being-checked",
                        "“%s” is being scanned for viruses. Try again in a moment.".formatted(file.name()));
        };
    }
}
