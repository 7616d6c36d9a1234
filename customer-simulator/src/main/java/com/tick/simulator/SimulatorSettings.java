package com.tick.simulator;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who the simulated business is, where its webhooks listen, and where its customers' servers do.
 *
 * @param port 0 takes a free port
 * @param otherNumberIds further numbers of the same business
 * @param displayNumber the business number as people write it; its country code completes numbers sent without a plus
 * @param linkBase what the URL buttons of the templates start with
 */
public record SimulatorSettings(
        int port,
        String address,
        String phoneNumberId,
        List<String> otherNumberIds,
        String wabaId,
        String displayNumber,
        String countryCode,
        String accessToken,
        String verifyToken,
        String appSecret,
        URI webhookUrl,
        String linkBase,
        Mail mail,
        Sms sms) {

    private static final int SMTP_DISTANCE = 24;
    private static final int IMAP_DISTANCE = 142;

    /**
     * The mail server.
     *
     * @param smtpPort 0 takes a free port, as does 0 for the other
     * @param desk the business's own mailbox
     */
    public record Mail(int smtpPort, int imapPort, String desk) {}

    /**
     * The account at the SMS provider.
     *
     * @param from the number of the business
     * @param webhookUrl where texts from customers are posted to
     * @param publicUrl what callbacks are signed as being sent to, where that is another address; without a slash at its end
     */
    public record Sms(String accountSid, String authToken, String from, URI webhookUrl, @Nullable String publicUrl) {
        /** The address that the signature of a webhook covers. */
        public String signedWebhookUrl() {
            return publicUrl == null ? webhookUrl.toString() : publicUrl + webhookUrl.getRawPath();
        }
    }

    public SimulatorSettings {
        otherNumberIds = List.copyOf(otherNumberIds);
        if (Stream.of(accessToken, verifyToken, appSecret, sms.authToken()).anyMatch(SimulatorSettings::looksReal))
            throw new IllegalArgumentException(
                    "This looks like a real access token; the simulator refuses to hold it.");
    }

    /** The settings of a simulator that nobody configured. */
    public static SimulatorSettings defaults() {
        return from(Map.of());
    }

    public static SimulatorSettings from(Map<String, String> environment) {
        var numbers = List.of(value(environment, "WHATSAPP_PHONE_NUMBER_ID", "100000000000001")
                .split(" *, *"));
        var port = number(environment, "SIMULATOR_PORT", 5001);
        return new SimulatorSettings(
                port,
                value(environment, "SERVER_ADDRESS", "127.0.0.1"),
                numbers.get(0),
                numbers.subList(1, numbers.size()),
                value(environment, "WHATSAPP_WABA_ID", "200000000000002"),
                value(environment, "WHATSAPP_DISPLAY_NUMBER", "+49 30 0000000"),
                value(environment, "WHATSAPP_COUNTRY_CODE", "49"),
                value(environment, "WHATSAPP_ACCESS_TOKEN", "simulator-access-token"),
                value(environment, "WHATSAPP_VERIFY_TOKEN", "simulator-verify-token"),
                value(environment, "WHATSAPP_APP_SECRET", "simulator-app-secret"),
                URI.create(value(environment, "WHATSAPP_WEBHOOK_URL", "http://localhost:5000/api/whatsapp/webhook")),
                value(
                        environment,
                        "SIMULATOR_LINK_BASE",
                        value(environment, "PUBLIC_URL", "http://localhost:5000")
                                        .replaceAll("/+$", "") + "/t/"),
                new Mail(
                        number(environment, "SIMULATOR_SMTP_PORT", beside(port, SMTP_DISTANCE)),
                        number(environment, "SIMULATOR_IMAP_PORT", beside(port, IMAP_DISTANCE)),
                        value(environment, "EMAIL_ADDRESS", "support@tick.local")),
                new Sms(
                        value(environment, "SMS_ACCOUNT_SID", "AC00000000000000000000000000000001"),
                        value(environment, "SMS_AUTH_TOKEN", "simulator-sms-token"),
                        value(environment, "SMS_FROM", "+49300000001"),
                        URI.create(value(
                                environment, "SMS_WEBHOOK_URL", "http://localhost:5000/api/channels/sms/webhook")),
                        publicUrl(environment)));
    }

    /** The ports for mail follow, each on a free one when this is. */
    public SimulatorSettings withPort(int other) {
        var ports = new Mail(beside(other, SMTP_DISTANCE), beside(other, IMAP_DISTANCE), mail.desk());
        return with(other, webhookUrl, ports, sms);
    }

    public SimulatorSettings withWebhookUrl(URI other) {
        return with(port, other, mail, sms);
    }

    public SimulatorSettings withSmsWebhookUrl(URI other) {
        var account = new Sms(sms.accountSid(), sms.authToken(), sms.from(), other, sms.publicUrl());
        return with(port, webhookUrl, mail, account);
    }

    private SimulatorSettings with(int otherPort, URI otherWebhookUrl, Mail otherMail, Sms otherSms) {
        return new SimulatorSettings(
                otherPort,
                address,
                phoneNumberId,
                otherNumberIds,
                wabaId,
                displayNumber,
                countryCode,
                accessToken,
                verifyToken,
                appSecret,
                otherWebhookUrl,
                linkBase,
                otherMail,
                otherSms);
    }

    /** Whether the business has this number; it may have several. */
    public boolean owns(String numberId) {
        return phoneNumberId.equals(numberId) || otherNumberIds.contains(numberId);
    }

    /** The first is the one that customers write to unless they choose another. */
    public List<String> numberIds() {
        return Stream.concat(Stream.of(phoneNumberId), otherNumberIds.stream()).toList();
    }

    /** Real tokens of the platform are long and start alike; none of them has any business here. */
    public static boolean looksReal(String token) {
        return token.startsWith("EAA") && token.length() > 100;
    }

    private static int beside(int port, int distance) {
        return port == 0 ? 0 : port + distance;
    }

    private static @Nullable String publicUrl(Map<String, String> environment) {
        var url = value(environment, "PUBLIC_URL", "").replaceAll("/+$", "");
        return url.isEmpty() ? null : url;
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        return Integer.parseInt(value(environment, name, Integer.toString(otherwise)));
    }

    private static String value(Map<String, String> environment, String name, String otherwise) {
        var value = environment.get(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
