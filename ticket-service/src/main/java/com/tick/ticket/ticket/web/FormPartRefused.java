package com.tick.ticket.ticket.web;

import com.tick.support.error.Malformed;

/** A part of a form would be lost, or changed, if the form were taken as it is. */
final class FormPartRefused extends Malformed {

    private FormPartRefused(String sentence, String field) {
        super("form-part-refused", sentence, field);
    }

    static FormPartRefused unknownField(String field) {
        return new FormPartRefused(
                "The field \"%s\" takes no file. Send it in the field \"attachment\".".formatted(field), field);
    }

    static FormPartRefused namelessFile(String field) {
        return new FormPartRefused(
                "The part \"%s\" has no filename. Send the file with a filename in its Content-Disposition."
                        .formatted(field),
                field);
    }

    static FormPartRefused undecodable(String field) {
        return new FormPartRefused("The field \"%s\" is not UTF-8. Send it in UTF-8.".formatted(field), field);
    }

    static FormPartRefused undecodableFileName(String field) {
        return new FormPartRefused(
                "The filename of the part \"%s\" is not UTF-8. Send it in UTF-8.".formatted(field), field);
    }
}
