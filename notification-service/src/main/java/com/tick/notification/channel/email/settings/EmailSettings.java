package com.tick.notification.channel.email.settings;

import com.tick.notification.channel.email.DeskAddresses;
import com.tick.notification.channel.email.MailAddress;
import com.tick.notification.channel.email.MailServer;
import com.tick.notification.channel.email.MailServer.Security;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What counts: what an admin stored, else what the environment says. Changes count within a second in every copy. */
public class EmailSettings {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final long DEFAULT_MAX_SIZE = 10L * 1024 * 1024;

    private final StoredEmailSettings stored;
    private final Map<EmailSetting, String> environment;
    private final Clock clock;
    private final AtomicReference<@Nullable Snapshot> snapshot = new AtomicReference<>();

    public EmailSettings(StoredEmailSettings stored, Map<EmailSetting, String> environment, Clock clock) {
        this.stored = stored;
        this.environment = new EnumMap<>(EmailSetting.class);
        this.environment.putAll(environment);
        this.clock = clock;
    }

    /** Where a value comes from. */
    public enum Source {
        STORED,
        ENVIRONMENT,
        NONE,
        UNREADABLE
    }

    /** Empty when it is set nowhere. */
    public String value(EmailSetting setting) {
        var value = current().stored().values().get(setting);
        return value != null ? value : environment.getOrDefault(setting, "").strip();
    }

    public Source source(EmailSetting setting) {
        var it = current().stored();
        if (it.values().containsKey(setting)) {
            return Source.STORED;
        }
        if (it.unreadable().contains(setting)) {
            return Source.UNREADABLE;
        }
        return environment.getOrDefault(setting, "").isBlank() ? Source.NONE : Source.ENVIRONMENT;
    }

    /** Something was stored: the next look reads it. */
    public void changed() {
        snapshot.set(null);
    }

    public boolean usesOAuth() {
        return !value(EmailSetting.EMAIL_OAUTH_REFRESH_TOKEN).isEmpty();
    }

    /** Whether anybody wants e-mail at all. */
    public boolean begun() {
        return Arrays.stream(EmailSetting.values())
                .anyMatch(it -> it != EmailSetting.IMAP_FOLDER && source(it) != Source.NONE);
    }

    /** Without them nothing is sent. */
    public List<String> missingToSend() {
        var missing = new ArrayList<String>();
        require(missing, EmailSetting.EMAIL_ADDRESS, EmailSetting.SMTP_HOST);
        credentials(missing, EmailSetting.SMTP_USERNAME, EmailSetting.SMTP_PASSWORD);
        oauth(missing);
        return List.copyOf(missing);
    }

    /** Without them nothing is received. */
    public List<String> missingToReceive() {
        var missing = new ArrayList<String>();
        require(missing, EmailSetting.EMAIL_ADDRESS, EmailSetting.IMAP_HOST, EmailSetting.IMAP_USERNAME);
        credentials(missing, EmailSetting.IMAP_USERNAME, EmailSetting.IMAP_PASSWORD);
        oauth(missing);
        return List.copyOf(missing);
    }

    /** A desk that can write and not read, or the other way round, is no channel. */
    public List<String> missing() {
        var missing = new ArrayList<>(missingToSend());
        missingToReceive().stream().filter(it -> !missing.contains(it)).forEach(missing::add);
        return List.copyOf(missing);
    }

    public boolean configured() {
        return missing().isEmpty();
    }

    private void require(List<String> missing, EmailSetting... settings) {
        Arrays.stream(settings)
                .filter(it -> value(it).isEmpty())
                .map(Enum::name)
                .forEach(missing::add);
    }

    private void credentials(List<String> missing, EmailSetting username, EmailSetting password) {
        if (!value(username).isEmpty() && value(password).isEmpty() && !usesOAuth()) {
            missing.add(password.name());
        } else if (value(username).isEmpty()
                && (!value(password).isEmpty() || usesOAuth())
                && !missing.contains(username.name())) {
            missing.add(username.name());
        }
    }

    private void oauth(List<String> missing) {
        boolean begun = !value(EmailSetting.EMAIL_OAUTH_TOKEN_URL).isEmpty()
                || !value(EmailSetting.EMAIL_OAUTH_CLIENT_ID).isEmpty()
                || !value(EmailSetting.EMAIL_OAUTH_CLIENT_SECRET).isEmpty()
                || usesOAuth();
        if (begun) {
            require(
                    missing,
                    EmailSetting.EMAIL_OAUTH_TOKEN_URL,
                    EmailSetting.EMAIL_OAUTH_CLIENT_ID,
                    EmailSetting.EMAIL_OAUTH_REFRESH_TOKEN);
        }
    }

    public MailServer smtp() {
        var security = security(EmailSetting.SMTP_SECURITY, Security.STARTTLS, port(EmailSetting.SMTP_PORT));
        int standard =
                switch (security) {
                    case TLS -> 465;
                    case STARTTLS -> 587;
                    case NONE -> 25;
                };
        return new MailServer(
                value(EmailSetting.SMTP_HOST),
                port(EmailSetting.SMTP_PORT, standard),
                security,
                value(EmailSetting.SMTP_USERNAME),
                value(EmailSetting.SMTP_PASSWORD),
                usesOAuth());
    }

    public MailServer imap() {
        var security = security(EmailSetting.IMAP_SECURITY, Security.TLS, port(EmailSetting.IMAP_PORT));
        return new MailServer(
                value(EmailSetting.IMAP_HOST),
                port(EmailSetting.IMAP_PORT, security == Security.TLS ? 993 : 143),
                security,
                value(EmailSetting.IMAP_USERNAME),
                value(EmailSetting.IMAP_PASSWORD),
                usesOAuth());
    }

    /** Where nothing is said, the well-known ports speak. */
    private Security security(EmailSetting setting, Security usual, int port) {
        var value = value(setting).toUpperCase(Locale.ROOT);
        if (!value.isEmpty()) {
            return Security.valueOf(value);
        }
        return switch (port) {
            case 465, 993 -> Security.TLS;
            case 587, 143 -> Security.STARTTLS;
            default -> usual;
        };
    }

    private int port(EmailSetting setting, int standard) {
        int port = port(setting);
        return port == 0 ? standard : port;
    }

    private int port(EmailSetting setting) {
        var value = value(setting);
        return value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : 0;
    }

    public String folder() {
        var folder = value(EmailSetting.IMAP_FOLDER);
        return folder.isEmpty() ? "INBOX" : folder;
    }

    /** The desk as customers see it in From. */
    public MailAddress sender() {
        var name = value(EmailSetting.EMAIL_NAME);
        return new MailAddress(name.isEmpty() ? null : name, value(EmailSetting.EMAIL_ADDRESS));
    }

    public DeskAddresses addresses() {
        var others = Arrays.stream(value(EmailSetting.EMAIL_OTHER_ADDRESSES).split(",", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(MailAddress::keyOf)
                .collect(Collectors.toSet());
        return new DeskAddresses(
                value(EmailSetting.EMAIL_ADDRESS),
                value(EmailSetting.EMAIL_REPLY_ADDRESS),
                Set.copyOf(others),
                authenticationServer());
    }

    /** Google and Microsoft are known; anybody else's server has to be named to be believed. */
    private String authenticationServer() {
        var named = value(EmailSetting.EMAIL_AUTHENTICATION_SERVER);
        if (!named.isEmpty()) {
            return named;
        }
        var host = value(EmailSetting.IMAP_HOST).toLowerCase(Locale.ROOT);
        if (host.endsWith(".gmail.com") || host.endsWith(".googlemail.com")) {
            return "google.com";
        }
        return host.endsWith("office365.com") || host.endsWith("outlook.com") ? "office365.com" : "";
    }

    public long maxSize() {
        var value = value(EmailSetting.EMAIL_MAX_SIZE);
        return value.matches("[0-9]{1,12}") ? Long.parseLong(value) : DEFAULT_MAX_SIZE;
    }

    private Snapshot current() {
        var known = snapshot.get();
        if (known != null && clock.instant().isBefore(known.freshUntil())) {
            return known;
        }
        try {
            var read = new Snapshot(stored.all(), clock.instant().plus(FRESH));
            snapshot.compareAndSet(known, read);
            return read;
        } catch (RuntimeException away) {
            if (known == null) {
                throw away;
            }
            // a database that is away for a moment changes no setting
            var later = new Snapshot(known.stored(), clock.instant().plus(FRESH.multipliedBy(5)));
            snapshot.compareAndSet(known, later);
            return known;
        }
    }

    private record Snapshot(StoredEmailSettings.Stored stored, Instant freshUntil) {}
}
