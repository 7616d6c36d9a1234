package com.tick.notification.channel.email.texts;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** The sentences of mails in one language; English where Tick does not speak the customer's. */
final class MailTexts {

    private static final String FILES = MailTexts.class.getName();

    /** Else the language of the machine would come before English. */
    private static final Control NO_OTHER = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;

    private MailTexts(Locale locale) {
        this.texts = ResourceBundle.getBundle(FILES, locale, NO_OTHER);
    }

    /** @param language as a tag such as de-AT; null for English */
    static MailTexts in(@Nullable String language) {
        return new MailTexts(language == null ? Locale.ENGLISH : Locale.forLanguageTag(language.replace('_', '-')));
    }

    String language() {
        return texts.getString("language");
    }

    boolean rightToLeft() {
        return language().equals("ar");
    }

    String say(String key, Object... values) {
        return texts.getString(key).formatted(values);
    }

    /** A status that came later than these texts has its own name. */
    String status(String status) {
        var key = "status." + status;
        return texts.containsKey(key) ? texts.getString(key) : status;
    }
}
