package com.tick.attachment.attachment.web;

import com.tick.support.error.Malformed;

/** A form that is not the one file that is expected. */
final class InvalidUploadFormException extends Malformed {

    private InvalidUploadFormException(String sentence) {
        this(sentence, "file");
    }

    private InvalidUploadFormException(String sentence, String field) {
        super("upload-form-refused", sentence, field);
    }

    static InvalidUploadFormException noFile() {
        return new InvalidUploadFormException("The form has no file. Send one in the field \"file\".");
    }

    static InvalidUploadFormException twoFiles() {
        return new InvalidUploadFormException("The form has more than one file. Send one file per request.");
    }

    static InvalidUploadFormException tooManyParts(int most) {
        return new InvalidUploadFormException("The form has more than %d parts.".formatted(most));
    }

    static InvalidUploadFormException unknownField(String field) {
        return new InvalidUploadFormException(
                "The field \"%s\" takes no file. Send it in the field \"file\".".formatted(field), field);
    }

    static InvalidUploadFormException namelessFile(String field) {
        return new InvalidUploadFormException(
                "The part \"%s\" has no filename. Send the file with a filename in its Content-Disposition."
                        .formatted(field),
                field);
    }

    static InvalidUploadFormException undecodableName(String field) {
        return new InvalidUploadFormException(
                "The filename of the part \"%s\" is not UTF-8. Send it in UTF-8.".formatted(field), field);
    }

    static InvalidUploadFormException broken() {
        return new InvalidUploadFormException("The upload was interrupted. Try again.");
    }

    static InvalidUploadFormException unreadableName() {
        return new InvalidUploadFormException("X-File-Name must be the file's name in UTF-8, percent-encoded.");
    }
}
