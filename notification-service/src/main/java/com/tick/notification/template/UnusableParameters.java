package com.tick.notification.template;

import com.tick.support.error.Invalid;

/** WhatsApp would refuse a template with these values. */
public class UnusableParameters extends Invalid {

    private UnusableParameters(String sentence) {
        super("template-parameters", sentence, "parameters");
    }

    static UnusableParameters count(int wanted, int given) {
        return new UnusableParameters("The template has %d parameters, not %d.".formatted(wanted, given));
    }

    static UnusableParameters form() {
        return new UnusableParameters(
                "Each parameter needs a value, without line breaks, tabs or more than three spaces in a row.");
    }

    static UnusableParameters length(int most) {
        return new UnusableParameters("The filled text is longer than WhatsApp's %d characters.".formatted(most));
    }
}
