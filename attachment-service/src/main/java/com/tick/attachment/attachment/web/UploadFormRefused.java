package com.tick.attachment.attachment.web;

import com.tick.support.error.Malformed;

/** A form that is not the one file that is expected. */
final class UploadFormRefused extends Malformed {

    private UploadFormRefused(String sentence) {
        this(sentence, "file");
    }

    private UploadFormRefused(String sentence, String field) {
        super("upload-form-refused", sentence, field);
    }

    static UploadFormRefused noFile() {
        return new UploadFormRefused("The form has no file. Send one in the field \"file\".");
    }

    static UploadFormRefused twoFiles() {
        return new UploadFormRefused("The form has more than one file. Send one file per request.");
    }

    static UploadFormRefused tooManyParts(int most) {
        return new UploadFormRefused("The form has more than %d parts.".formatted(most));
    }

    static UploadFormRefused unknownField(String field) {
        return new UploadFormRefused(
                "The field \"%s\" takes no file. Send it in the field \"file\".".formatted(field), field);
    }

    static UploadFormRefused namelessFile(String field) {
        return new UploadFormRefused(
                "The part \"%s\" has no filename. Send the file with a filename in its Content-Disposition."
                        .formatted(field),
                field);
    }

    static UploadFormRefused undecodableName(String field) {
        return new UploadFormRefused(
                "The filename of the part \"%s\" is not UTF-8. Send it in UTF-8.".formatted(field), field);
    }

    static UploadFormRefused broken() {
        return new UploadFormRefused("The upload was interrupted. Try again.");
    }

    static UploadFormRefused unreadableName() {
        return new UploadFormRefused("X-File-Name must be the file's name in UTF-8, percent-encoded.");
    }
}
