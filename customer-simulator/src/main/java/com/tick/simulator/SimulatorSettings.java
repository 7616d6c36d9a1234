package com.tick.simulator;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who the simulated business is and where its webhook listens.
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
        String linkBase) {

    public SimulatorSettings {
        otherNumberIds = List.copyOf(otherNumberIds);
        if (Stream.of(accessToken, verifyToken, appSecret).anyMatch(SimulatorSettings::looksReal))
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
        return new SimulatorSettings(
                Integer.parseInt(value(environment, "SIMULATOR_PORT", "5001")),
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
                                        .replaceAll("/+$", "") + "/t/"));
    }

    public SimulatorSettings withPort(int other) {
        return new SimulatorSettings(
                other,
                address,
                phoneNumberId,
                otherNumberIds,
                wabaId,
                displayNumber,
                countryCode,
                accessToken,
                verifyToken,
                appSecret,
                webhookUrl,
                linkBase);
    }

    public SimulatorSettings withWebhookUrl(URI other) {
        return new SimulatorSettings(
                port,
                address,
                phoneNumberId,
                otherNumberIds,
                wabaId,
                displayNumber,
                countryCode,
                accessToken,
                verifyToken,
                appSecret,
                other,
                linkBase);
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

    private static String value(Map<String, String> environment, String name, String otherwise) {
        var value = environment.get(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
