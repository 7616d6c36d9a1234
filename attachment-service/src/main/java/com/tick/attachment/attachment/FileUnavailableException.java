package com.tick.attachment.attachment;

import com.tick.support.error.Conflict;

/** A file is there, and its bytes are handed out to nobody, or not yet. */
public final class FileUnavailableException extends Conflict {

    private FileUnavailableException(String code, String sentence) {
        super(code, sentence);
    }

    /** Its bytes have just been found not to be there. */
    public static FileUnavailableException lost(StoredFile file) {
        return new FileUnavailableException(
                "file-lost", "“%s” is damaged. Ask the sender for it again.".formatted(file.name()));
    }

    static FileUnavailableException of(StoredFile file) {
        return switch (file.content()) {
            case INFECTED ->
                new FileUnavailableException(
                        "file-infected", "“%s” contains a virus and can’t be opened.".formatted(file.name()));
            case FAILED ->
                new FileUnavailableException(
                        "file-not-checkable",
                        "“%s” couldn’t be scanned for viruses and can’t be opened.".formatted(file.name()));
            case MISSING, DAMAGED -> lost(file);
            case AWAITED ->
                new FileUnavailableException(
                        "file-awaited", "“%s” is still downloading. Try again later.".formatted(file.name()));
            case UNAVAILABLE ->
                new FileUnavailableException(
                        "file-unavailable",
                        "“%s” couldn’t be downloaded. Ask the sender for it again.".formatted(file.name()));
            case TOO_LARGE ->
                new FileUnavailableException(
                        "file-too-large",
                        "“%s” is too large to receive. Ask the sender for a smaller file.".formatted(file.name()));
            case UNSCANNED, PENDING, CLEAN ->
                new FileUnavailableException(
                        "file-being-checked",
                        "“%s” is being scanned for viruses. Try again in a moment.".formatted(file.name()));
        };
    }
}
