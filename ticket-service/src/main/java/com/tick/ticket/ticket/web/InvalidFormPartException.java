package com.tick.ticket.ticket.web;

import com.tick.support.error.Malformed;

/** A part of a form would be lost, or changed, if the form were taken as it is. */
final class InvalidFormPartException extends Malformed {

    private InvalidFormPartException(String sentence, String field) {
        super("form-part-refused", sentence, field);
    }

    static InvalidFormPartException unknownField(String field) {
        return new InvalidFormPartException(
                "The field \"%s\" takes no file. Send it in the field \"attachment\".".formatted(field), field);
    }

    static InvalidFormPartException namelessFile(String field) {
        return new InvalidFormPartException(
                "The part \"%s\" has no filename. Send the file with a filename in its Content-Disposition."
                        .formatted(field),
                field);
    }

    static InvalidFormPartException undecodable(String field) {
        return new InvalidFormPartException("The field \"%s\" is not UTF-8. Send it in UTF-8.".formatted(field), field);
    }

    static InvalidFormPartException undecodableFileName(String field) {
        return new InvalidFormPartException(
                "The filename of the part \"%s\" is not UTF-8. Send it in UTF-8.".formatted(field), field);
    }
}
