package com.tick.notification.channel.whatsapp.settings.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tick.notification.channel.whatsapp.graph.Account;
import com.tick.notification.channel.whatsapp.graph.AccountRefusedException;
import com.tick.notification.channel.whatsapp.health.CheckNumber;
import com.tick.notification.channel.whatsapp.health.NumberHealth;
import com.tick.notification.channel.whatsapp.settings.ChangeSettings;
import com.tick.notification.channel.whatsapp.settings.EffectiveSettings;
import com.tick.notification.channel.whatsapp.settings.EffectiveSettings.Source;
import com.tick.notification.channel.whatsapp.settings.InvalidSettingException;
import com.tick.notification.channel.whatsapp.settings.Setting;
import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings;
import com.tick.support.security.Allow;
import com.tick.support.web.Answer;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping({"/api/whatsapp/settings", "/api/channels/whatsapp/settings"})
class SettingsController {

    private static final int SHORTEST_TO_SHOW_AN_END = 12;
    private static final int SHOWN_END = 4;

    private final EffectiveSettings effective;
    private final WhatsAppSettings settings;
    private final ChangeSettings change;
    private final CheckNumber check;
    private final Account account;

    SettingsController(
            EffectiveSettings effective,
            WhatsAppSettings settings,
            ChangeSettings change,
            CheckNumber check,
            Account account) {
        this.effective = effective;
        this.settings = settings;
        this.change = change;
        this.check = check;
        this.account = account;
    }

    /** Secrets are never given back: only whether they are set, and their last four characters. */
    @GetMapping
    @Allow("admin")
    Answer<Settings> show() {
        return Answer.of(shown());
    }

    /** What is not named stays; an empty value goes back to what the environment says. */
    @PutMapping
    @Allow("admin")
    Answer<Settings> change(@RequestBody Map<String, @Nullable String> request) {
        var changes = new EnumMap<Setting, String>(Setting.class);
        request.forEach((name, value) -> {
            var setting = Setting.labelled(name)
                    .orElseThrow(() -> new InvalidSettingException(name, "There is no such setting."));
            if (value != null) {
                changes.put(setting, value);
            }
        });
        change.handle(changes);
        // once more: somebody may have read the old values before the commit
        effective.changed();
        return Answer.of("The settings are stored.", shown());
    }

    /** Asks WhatsApp about each of our numbers with the settings as they are. */
    @PostMapping("/test")
    @Allow("admin")
    Answer<Tested> test() {
        var numbers = settings.phoneNumberIds().stream()
                .map(check::handle)
                .map(Checked::of)
                .toList();
        boolean works = settings.configured() && numbers.stream().allMatch(Checked::works);
        return Answer.of(new Tested(
                works,
                settings.configured()
                        ? works ? "WhatsApp accepts our token and our numbers." : "WhatsApp does not accept us."
                        : "Number or token are missing.",
                numbers));
    }

    /** Has WhatsApp bring its news to WHATSAPP_WEBHOOK_URL. */
    @PostMapping("/subscribe")
    @Allow("admin")
    Answer<Map<String, String>> subscribe() {
        var now = settings.now();
        if (now.webhookUrl().isBlank() || now.verifyToken().isBlank()) {
            throw new AccountRefusedException("WHATSAPP_WEBHOOK_URL and the verify token must be set first.");
        }
        account.subscribe(now.webhookUrl(), now.verifyToken());
        return Answer.of("WhatsApp brings its news here now.", Map.of("webhook_url", now.webhookUrl()));
    }

    private Settings shown() {
        var values = new LinkedHashMap<String, Shown>();
        for (var setting : Setting.values()) {
            values.put(setting.label(), shown(setting));
        }
        return new Settings(settings.apiUrl(), settings.webhookUrl(), values);
    }

    private Shown shown(Setting setting) {
        var value = effective.value(setting);
        var source = effective.source(setting);
        var from = source.name().toLowerCase(Locale.ROOT);
        boolean set = source == Source.STORED || source == Source.ENVIRONMENT;
        if (!setting.secret()) {
            return new Shown(set, from, value, null);
        }
        var end = value.length() >= SHORTEST_TO_SHOW_AN_END ? value.substring(value.length() - SHOWN_END) : null;
        return new Shown(set, from, null, end);
    }

    /** Address and webhook come from the environment alone. */
    record Settings(
            @JsonProperty("api_url") String apiUrl,
            @JsonProperty("webhook_url") String webhookUrl,
            Map<String, Shown> values) {}

    /** @param source stored, environment, none or unreadable (sealed with a key that is not known any more) */
    record Shown(boolean set, String source, @Nullable String value, @Nullable String last4) {}

    record Tested(boolean works, String message, List<Checked> numbers) {}

    record Checked(
            @JsonProperty("phone_number_id") String phoneNumberId,
            boolean works,
            @Nullable String problem,
            @JsonProperty("display_number") @Nullable String displayNumber,
            @Nullable String name,
            @Nullable String quality) {

        static Checked of(NumberHealth it) {
            return new Checked(
                    it.phoneNumberId(), it.works(), it.problem(), it.displayNumber(), it.name(), it.quality());
        }
    }
}
