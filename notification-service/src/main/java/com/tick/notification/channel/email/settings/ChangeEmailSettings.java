package com.tick.notification.channel.email.settings;

import com.tick.notification.channel.email.DeskAddresses;
import com.tick.notification.channel.email.settings.EmailSetting.Form;
import com.tick.support.text.EmailAddresses;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores what an admin decided; an empty value goes back to what the environment says. */
@Component
public class ChangeEmailSettings {

    private static final int LONGEST = 4_000;
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._:\\[\\]-]{1,253}");
    private static final Pattern SECURITY = Pattern.compile("tls|starttls|none");
    private static final Pattern NO_CONTROLS = Pattern.compile("[^\\p{Cntrl}]*");

    private final StoredEmailSettings stored;
    private final EmailSettings settings;

    ChangeEmailSettings(StoredEmailSettings stored, EmailSettings settings) {
        this.stored = stored;
        this.settings = settings;
    }

    /** What is not named stays as it is. */
    @Transactional
    public void handle(Map<EmailSetting, String> changes) {
        changes.forEach(this::change);
        settings.changed();
    }

    private void change(EmailSetting setting, String typed) {
        var value = typed.strip();
        if (value.isEmpty()) {
            stored.remove(setting);
            return;
        }
        if (value.length() > LONGEST || !NO_CONTROLS.matcher(value).matches() || !fits(setting.form(), value)) {
            throw new InvalidEmailSettingException(
                    setting.label(), "This isn't a valid value for %s.".formatted(setting.name()));
        }
        stored.put(setting, setting.form() == Form.SECURITY ? value.toLowerCase(Locale.ROOT) : value);
    }

    private static boolean fits(Form form, String value) {
        return switch (form) {
            case ADDRESS -> EmailAddresses.isValid(value) || value.matches("[^@\\s]+@[a-z0-9.-]+");
            case PATTERN ->
                value.contains(DeskAddresses.TOKEN)
                        && value.indexOf(DeskAddresses.TOKEN) < value.indexOf('@')
                        && value.replace(DeskAddresses.TOKEN, "a".repeat(26)).matches("[^@\\s{}]{1,64}@[A-Za-z0-9.-]+");
            case HOST -> HOST.matcher(value).matches();
            case PORT -> value.matches("[0-9]{1,5}") && Integer.parseInt(value) <= 65_535;
            case NUMBER -> value.matches("[0-9]{1,12}");
            case SECURITY -> SECURITY.matcher(value.toLowerCase(Locale.ROOT)).matches();
            case URL -> isUrl(value);
            case TEXT, SECRET -> true;
        };
    }

    private static boolean isUrl(String value) {
        try {
            var url = URI.create(value);
            return url.getHost() != null && ("https".equals(url.getScheme()) || "http".equals(url.getScheme()));
        } catch (IllegalArgumentException noUrl) {
            return false;
        }
    }
}
