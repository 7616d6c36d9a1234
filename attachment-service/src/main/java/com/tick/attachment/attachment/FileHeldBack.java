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
                "file-lost", "\"%s\" is damaged where it is kept. Please ask for it again.".formatted(file.name()));
    }

    static FileHeldBack of(StoredFile file) {
        return switch (file.content()) {
            case INFECTED ->
                new FileHeldBack(
                        "file-infected", "\"%s\" carries a virus, so nobody can open it.".formatted(file.name()));
            case FAILED ->
                new FileHeldBack(
                        "file-not-checkable",
                        "\"%s\" could not be checked for viruses, so nobody can open it.".formatted(file.name()));
            case MISSING, DAMAGED -> lost(file);
            case AWAITED ->
                new FileHeldBack(
                        "file-awaited",
                        "\"%s\" is still being fetched. Please try again later.".formatted(file.name()));
            case UNAVAILABLE ->
                new FileHeldBack(
                        "file-unavailable",
                        "\"%s\" could not be fetched. Please ask for it again.".formatted(file.name()));
            case TOO_LARGE ->
                new FileHeldBack(
                        "file-too-large",
                        "\"%s\" is larger than what can be received. Please ask for a smaller one."
                                .formatted(file.name()));
            case UNSCANNED, PENDING, CLEAN ->
                new FileHeldBack(
                        "file-being-checked",
                        "\"%s\" is being checked for viruses. Please try again in a moment.".formatted(file.name()));
        };
    }
}
