package com.tick.notification.channel.whatsapp.template;

import com.tick.support.error.Invalid;

/** WhatsApp would refuse a template with these values. */
public class InvalidParametersException extends Invalid {

    private InvalidParametersException(String sentence) {
        super("template-parameters", sentence, "parameters");
    }

    static InvalidParametersException count(int wanted, int given) {
        return new InvalidParametersException("The template has %d parameters, not %d.".formatted(wanted, given));
    }

    static InvalidParametersException form() {
        return new InvalidParametersException(
                "Each parameter needs a value, without line breaks, tabs or more than three spaces in a row.");
    }

    static InvalidParametersException length(int most) {
        return new InvalidParametersException(
                "The filled text is longer than WhatsApp's %d characters.".formatted(most));
    }
}
