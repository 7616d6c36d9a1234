package com.tick.notification.channel.whatsapp.settings;

import com.tick.notification.channel.whatsapp.SenderGate;
import com.tick.notification.channel.whatsapp.template.HeldForTemplates;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores what an admin decided; an empty value goes back to what the environment says. */
@Component
public class ChangeSettings {

    private static final int LONGEST = 2000;
    private static final Pattern IDS = Pattern.compile("[0-9]{1,32}( *, *[0-9]{1,32}){0,9}");
    private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,512}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(_[A-Z]{2})?");
    private static final Pattern PARAMETERS =
            Pattern.compile("(name|reference|status)( *, *(name|reference|status)){0,9}|none");
    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]+");

    private final StoredSettings stored;
    private final SettingsEncryptor seal;
    private final EffectiveSettings effective;
    private final SenderGate gate;
    private final HeldForTemplates held;

    ChangeSettings(
            StoredSettings stored,
            SettingsEncryptor seal,
            EffectiveSettings effective,
            SenderGate gate,
            HeldForTemplates held) {
        this.stored = stored;
        this.seal = seal;
        this.effective = effective;
        this.gate = gate;
        this.held = held;
    }

    /** What is not named stays as it is. A paused channel is tried at once: the change may have mended it. */
    @Transactional
    public void handle(Map<Setting, String> changes) {
        changes.forEach((setting, value) -> change(setting, value.strip()));
        effective.changed();
        gate.tryNow();
        if (changes.keySet().stream().anyMatch(it -> it.label().startsWith("template_"))) {
            held.releaseAll();
        }
    }

    private void change(Setting setting, String value) {
        if (value.isEmpty()) {
            stored.remove(setting);
            return;
        }
        if (value.length() > LONGEST || !pattern(setting).matcher(value).matches()) {
            throw new InvalidSettingException(
                    setting.label(), "This cannot be a value of %s.".formatted(setting.label()));
        }
        stored.put(setting, setting.secret() ? seal.close(setting, value) : new StoredSettings.Entry(value, null));
    }

    private static Pattern pattern(Setting setting) {
        if (setting.secret()) {
            return PRINTABLE;
        }
        if (setting == Setting.PHONE_NUMBER_ID || setting == Setting.ACCOUNT_ID) {
            return IDS;
        }
        if (setting.label().endsWith("_language")) {
            return LANGUAGE;
        }
        return setting.label().endsWith("_parameters") ? PARAMETERS : NAME;
    }
}
