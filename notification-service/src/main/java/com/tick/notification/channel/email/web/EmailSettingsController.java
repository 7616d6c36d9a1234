package com.tick.notification.channel.email.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tick.notification.channel.email.ConnectionHealth;
import com.tick.notification.channel.email.ConnectionHealth.Direction;
import com.tick.notification.channel.email.imap.TestMailbox;
import com.tick.notification.channel.email.settings.ChangeEmailSettings;
import com.tick.notification.channel.email.settings.EmailSetting;
import com.tick.notification.channel.email.settings.EmailSettings;
import com.tick.notification.channel.email.settings.EmailSettings.Source;
import com.tick.notification.channel.email.settings.InvalidEmailSettingException;
import com.tick.notification.channel.email.smtp.SmtpClient;
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
@RequestMapping("/api/channels/email/settings")
class EmailSettingsController {

    private static final int SHORTEST_TO_SHOW_AN_END = 12;
    private static final int SHOWN_END = 4;

    private final EmailSettings settings;
    private final ChangeEmailSettings change;
    private final SmtpClient smtp;
    private final TestMailbox mailbox;
    private final ConnectionHealth health;

    EmailSettingsController(
            EmailSettings settings,
            ChangeEmailSettings change,
            SmtpClient smtp,
            TestMailbox mailbox,
            ConnectionHealth health) {
        this.settings = settings;
        this.change = change;
        this.smtp = smtp;
        this.mailbox = mailbox;
        this.health = health;
    }

    /** Secrets are never given back: only whether they are set, and their last four characters. */
    @GetMapping
    @Allow("admin")
    Answer<MailboxSettings> show() {
        return Answer.of(shown());
    }

    /** What is not named stays; an empty value goes back to what the environment says. */
    @PutMapping
    @Allow("admin")
    Answer<MailboxSettings> change(@RequestBody Map<String, @Nullable String> request) {
        var changes = new EnumMap<EmailSetting, String>(EmailSetting.class);
        request.forEach((name, value) -> {
            var setting = EmailSetting.labelled(name)
                    .orElseThrow(() -> new InvalidEmailSettingException(name, "There is no such setting."));
            if (value != null) {
                changes.put(setting, value);
            }
        });
        change.handle(changes);
        // once more: somebody may have read the old values before the commit
        settings.changed();
        return Answer.of("The settings are stored.", shown());
    }

    /** Signs in to both servers with the settings as they are; no mail is sent or fetched. */
    @PostMapping("/test")
    @Allow("admin")
    Answer<TestedMailbox> test() {
        return Answer.of(new TestedMailbox(sending(), receiving()));
    }

    private TestedWay sending() {
        var missing = settings.missingToSend();
        return missing.isEmpty()
                ? TestedWay.of(
                        smtp.problem(settings.smtp(), settings.addresses().domain()), "Sending works.")
                : TestedWay.incomplete(missing);
    }

    private TestedWay receiving() {
        var missing = settings.missingToReceive();
        return missing.isEmpty()
                ? TestedWay.of(mailbox.problem(settings.imap(), settings.folder()), "Receiving works.")
                : TestedWay.incomplete(missing);
    }

    private MailboxSettings shown() {
        var values = new LinkedHashMap<String, ShownMailSetting>();
        for (var setting : EmailSetting.values()) {
            values.put(setting.label(), shown(setting));
        }
        return new MailboxSettings(
                settings.configured(),
                settings.begun() ? settings.missing() : List.of(),
                problem(Direction.SENDING),
                problem(Direction.RECEIVING),
                values);
    }

    private @Nullable String problem(Direction direction) {
        return settings.configured()
                ? health.of(direction).map(ConnectionHealth.State::problem).orElse(null)
                : null;
    }

    private ShownMailSetting shown(EmailSetting setting) {
        var value = settings.value(setting);
        var source = settings.source(setting);
        var from = source.name().toLowerCase(Locale.ROOT);
        boolean set = source == Source.STORED || source == Source.ENVIRONMENT;
        if (!setting.secret()) {
            return new ShownMailSetting(set, from, value, null);
        }
        var end = value.length() >= SHORTEST_TO_SHOW_AN_END ? value.substring(value.length() - SHOWN_END) : null;
        return new ShownMailSetting(set, from, null, end);
    }

    /** @param missing names of the settings without which the channel is off, once somebody has begun to set it up */
    record MailboxSettings(
            boolean configured,
            List<String> missing,
            @JsonProperty("sending_problem") @Nullable String sendingProblem,
            @JsonProperty("receiving_problem") @Nullable String receivingProblem,
            Map<String, ShownMailSetting> values) {}

    /** @param source stored, environment, none or unreadable (encrypted with a key that is not known any more) */
    record ShownMailSetting(boolean set, String source, @Nullable String value, @Nullable String last4) {}

    record TestedMailbox(TestedWay sending, TestedWay receiving) {}

    record TestedWay(boolean works, String message) {

        static TestedWay of(String problem, String works) {
            return new TestedWay(problem.isEmpty(), problem.isEmpty() ? works : problem);
        }

        static TestedWay incomplete(List<String> missing) {
            return new TestedWay(
                    false,
                    "Not set up: %s missing."
                            .formatted(String.join(", ", missing) + (missing.size() == 1 ? " is" : " are")));
        }
    }
}
