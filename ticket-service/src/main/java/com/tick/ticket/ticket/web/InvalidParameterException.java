package com.tick.ticket.ticket.web;

import com.tick.support.error.Malformed;

/** A parameter of a request has a value that means nothing. */
final class InvalidParameterException extends Malformed {

    InvalidParameterException(String name) {
        super("malformed", "'%s' is not a valid value.".formatted(name), name);
    }

    InvalidParameterException(String name, String rule) {
        super("malformed", "%s %s".formatted(name, rule), name);
    }
}
