package com.tick.notification.texts;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What Tick says to customers who read one language; English where it does not speak theirs. */
public final class CustomerMessages {

    private static final String FILES = CustomerMessages.class.getName();

    /** Else the language of the machine would come before English. */
    private static final Control NO_OTHER = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle words;

    private CustomerMessages(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle(FILES, locale, NO_OTHER);
    }

    /** @param language as a tag such as de-AT, or as WhatsApp writes it */
    public static CustomerMessages in(String language) {
        return new CustomerMessages(Locale.forLanguageTag(language.replace('_', '-')));
    }

    /** Whether these are in the language that was asked for. */
    public boolean speaksIt() {
        return words.getString("language").equals(locale.getLanguage());
    }

    /** A ticket's status; one that came later than these words by its own name. */
    public String status(String status) {
        var key = "status." + status;
        return words.containsKey(key) ? words.getString(key) : status;
    }

    public String received(String name, String reference, String link) {
        return words.getString("received").formatted(name, reference, link);
    }

    /** @param name of the file that the customer sent */
    public String fileInfected(String name) {
        return words.getString("file.infected").formatted(name);
    }

    public String fileTooLarge(String name) {
        return words.getString("file.too-large").formatted(name);
    }

    public String link(String reference, String link) {
        return words.getString("link").formatted(reference, link);
    }
}
