package com.tick.devstack;

import com.tick.devstack.infrastructure.Infrastructure;
import com.tick.devstack.process.JavaProgram;
import com.tick.devstack.process.Part;
import com.tick.devstack.process.Tier;
import com.tick.devstack.settings.Secrets;
import com.tick.support.test.infra.Folders;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The architecture as it runs: which parts there are, who is told of whom, and what each needs before it starts. No
 * service waits for another; they meet in Kafka's topics and cope when one is away. They would cope without the
 * broker too, but begin to listen sooner when it is there first.
 */
public final class Topology {

    /** The names of those that have to be there. */
    public static final List<String> SECRETS = List.of(
            "JWT_SECRET",
            "TICKET_LINK_KEY",
            "TICK_SETTINGS_KEY",
            "TICKET_DB_PASSWORD",
            "REPLY_DB_PASSWORD",
            "ATTACHMENT_DB_PASSWORD",
            "NOTIFICATION_DB_PASSWORD",
            "S3_ACCESS_KEY",
            "S3_SECRET_KEY",
            "WHATSAPP_ACCESS_TOKEN",
            "WHATSAPP_VERIFY_TOKEN",
            "WHATSAPP_APP_SECRET",
            "SMS_AUTH_TOKEN",
            "TICK_ADMIN_PASSWORD");

    /** Where files are kept in the store. */
    public static final String BUCKET = "tick-attachments";

    /** The desk's own mailbox in the customer simulator. */
    static final String DESK_MAILBOX = "support@tick.local";

    private static final String BUSINESS_NUMBER = "100000000000001";
    private static final String BUSINESS_ACCOUNT = "200000000000002";
    private static final String SMS_ACCOUNT = "AC00000000000000000000000000000001";
    private static final String SMS_NUMBER = "+49300000001";
    private static final String ALL_IN_ONE = "all-in-one";
    private static final String INFRASTRUCTURE = "infrastructure";

    private final Ports ports;
    private final Secrets secrets;
    private final Surroundings surroundings;
    private final Path root;
    private final Path data;

    /**
     * A stack that nobody has started.
     *
     * @param root the clone with the built modules
     * @param data what the stack remembers
     */
    public Topology(Ports ports, Secrets secrets, Surroundings surroundings, Path root, Path data) {
        this.ports = ports;
        this.secrets = secrets;
        this.surroundings = surroundings;
        this.root = root;
        this.data = data;
    }

    /** A process for each service, in no order: each part names what it needs. */
    public List<Part> parts() {
        return Stream.concat(Stream.of(infrastructure(), customerSimulator()), services().stream())
                .toList();
    }

    /** One process for all services. */
    public List<Part> partsWithServicesInOne() {
        return List.of(infrastructure(), customerSimulator(), allInOne());
    }

    private List<Part> services() {
        return List.of(ticketService(), replyService(), attachmentService(), notificationService(), gateway());
    }

    /**
     * Begins beside the infrastructure: until a service first asks for its database, it has enough to do. Each service's
     * settings bear its name, and none sees those of another.
     */
    private Part allInOne() {
        var settings =
                surroundings.plus(Map.of("TICK_LOGS", data.resolve("logs").toString()));
        for (var service : services()) {
            var prefix = service.name().toUpperCase(Locale.ROOT).replace('-', '_') + "__";
            service.environment().forEach((name, value) -> settings.put(prefix + name, value));
        }
        return new Part(
                ALL_IN_ONE,
                Tier.GATEWAY,
                JavaProgram.ofAllServices(surroundings.javaOptions()),
                settings,
                List.of(),
                Optional.empty());
    }

    private Part infrastructure() {
        var program = JavaProgram.ofOwnClass(Infrastructure.class, "320m");
        var settings = surroundings.plus(Map.of(
                "TICK_DATA", data.toString(),
                "TICK_CACHE", Folders.sharedCache().toString(),
                "DB_PORT", text(ports.database()),
                "DB_ACCOUNTS", accounts(),
                "KAFKA_PORT", text(ports.broker()),
                "KAFKA_CONTROLLER_PORT", text(ports.controller()),
                "S3_PORT", text(ports.store()),
                "S3_ACCESS_KEY", secrets.get("S3_ACCESS_KEY"),
                "S3_SECRET_KEY", secrets.get("S3_SECRET_KEY"),
                "S3_BUCKET", BUCKET));
        return new Part(INFRASTRUCTURE, Tier.INFRASTRUCTURE, program, settings, List.of(), Optional.empty());
    }

    private Part customerSimulator() {
        var settings = surroundings.plus(whatsApp());
        settings.putAll(sms());
        settings.put("SIMULATOR_PORT", text(ports.simulator()));
        settings.put("SIMULATOR_SMTP_PORT", text(ports.smtp()));
        settings.put("SIMULATOR_IMAP_PORT", text(ports.imap()));
        settings.put("EMAIL_ADDRESS", DESK_MAILBOX);
        settings.put("SMS_WEBHOOK_URL", "http://127.0.0.1:%d/api/channels/sms/webhook".formatted(ports.gateway()));
        settings.put("PUBLIC_URL", surroundings.publicUrl(ports.gateway()));
        return part("customer-simulator", Tier.OUTSIDE, settings, List.of(), ports.simulator(), "/health");
    }

    private Part ticketService() {
        var settings = service(ports.ticketService(), "TICKET");
        settings.put("TICKET_LINK_KEY", secrets.get("TICKET_LINK_KEY"));
        settings.put("TICK_SETTINGS_KEY", secrets.get("TICK_SETTINGS_KEY"));
        settings.put("SEARCH_INDEX_DIR", searchIndexes());
        settings.put("TICK_ADMIN_EMAIL", surroundings.adminEmail());
        settings.put("TICK_ADMIN_PASSWORD", secrets.get("TICK_ADMIN_PASSWORD"));
        return withDatabase("ticket-service", settings, ports.ticketService());
    }

    private Part replyService() {
        var settings = service(ports.replyService(), "REPLY");
        settings.put("SEARCH_INDEX_DIR", searchIndexes());
        return withDatabase("reply-service", settings, ports.replyService());
    }

    private String searchIndexes() {
        return data.resolve("search").toString();
    }

    private Part attachmentService() {
        var settings = service(ports.attachmentService(), "ATTACHMENT");
        settings.put("S3_ENDPOINT", "http://127.0.0.1:" + ports.store());
        settings.put("S3_ACCESS_KEY", secrets.get("S3_ACCESS_KEY"));
        settings.put("S3_SECRET_KEY", secrets.get("S3_SECRET_KEY"));
        settings.put("S3_BUCKET", BUCKET);
        return withDatabase("attachment-service", settings, ports.attachmentService());
    }

    private Part notificationService() {
        var settings = service(ports.notificationService(), "NOTIFICATION");
        settings.putAll(whatsApp());
        settings.put("WHATSAPP_API_URL", "http://127.0.0.1:%d/v25.0".formatted(ports.simulator()));
        settings.putAll(email());
        settings.putAll(sms());
        settings.put("SMS_API_URL", "http://127.0.0.1:" + ports.simulator());
        settings.put("TICKET_LINK_KEY", secrets.get("TICKET_LINK_KEY"));
        settings.put("TICK_SETTINGS_KEY", secrets.get("TICK_SETTINGS_KEY"));
        return withDatabase("notification-service", settings, ports.notificationService());
    }

    /** Needs nothing to start, and so fills the time until the database is there. */
    private Part gateway() {
        var settings = surroundings.plus(addresses());
        settings.put("PORT", text(ports.gateway()));
        settings.put("PUBLIC_URL", surroundings.publicUrl(ports.gateway()));
        settings.put("JWT_SECRET", secrets.get("JWT_SECRET"));
        settings.put("TICK_WEB_ROOT", root.resolve("frontend/dist").toString());
        return part("gateway-service", Tier.GATEWAY, settings, List.of(), ports.gateway(), "/health");
    }

    /** Each with a database account of its own, which sees its own schema only. */
    private Map<String, String> service(int port, String name) {
        var settings = surroundings.plus(addresses());
        settings.put("SERVER_PORT", text(port));
        settings.put("SPRING_PROFILES_ACTIVE", "embedded");
        settings.put("PUBLIC_URL", surroundings.publicUrl(ports.gateway()));
        settings.put("JWT_SECRET", secrets.get("JWT_SECRET"));
        settings.put("DB_HOST", "127.0.0.1");
        settings.put("DB_PORT", text(ports.database()));
        settings.put("DB_NAME", "tick");
        settings.put("DB_USER", "tick_" + name.toLowerCase(Locale.ROOT));
        settings.put("DB_PASSWORD", secrets.get(name + "_DB_PASSWORD"));
        settings.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.broker());
        return settings;
    }

    private String accounts() {
        return String.join(
                ",",
                "tick_tickets:tick_ticket:" + secrets.get("TICKET_DB_PASSWORD"),
                "tick_replies:tick_reply:" + secrets.get("REPLY_DB_PASSWORD"),
                "tick_attachments:tick_attachment:" + secrets.get("ATTACHMENT_DB_PASSWORD"),
                "tick_notifications:tick_notification:" + secrets.get("NOTIFICATION_DB_PASSWORD"));
    }

    private Map<String, String> addresses() {
        return Map.of(
                "TICKET_SERVICE_URL", "http://127.0.0.1:" + ports.ticketService(),
                "REPLY_SERVICE_URL", "http://127.0.0.1:" + ports.replyService(),
                "ATTACHMENT_SERVICE_URL", "http://127.0.0.1:" + ports.attachmentService(),
                "NOTIFICATION_SERVICE_URL", "http://127.0.0.1:" + ports.notificationService());
    }

    private Map<String, String> whatsApp() {
        return Map.of(
                "WHATSAPP_PHONE_NUMBER_ID", BUSINESS_NUMBER,
                "WHATSAPP_WABA_ID", BUSINESS_ACCOUNT,
                "WHATSAPP_ACCESS_TOKEN", secrets.get("WHATSAPP_ACCESS_TOKEN"),
                "WHATSAPP_VERIFY_TOKEN", secrets.get("WHATSAPP_VERIFY_TOKEN"),
                "WHATSAPP_APP_SECRET", secrets.get("WHATSAPP_APP_SECRET"),
                "WHATSAPP_WEBHOOK_URL", "http://127.0.0.1:%d/api/whatsapp/webhook".formatted(ports.gateway()));
    }

    /** The simulator accepts any password, and delivers what stands behind a plus to the same mailbox. */
    private Map<String, String> email() {
        return Map.ofEntries(
                Map.entry("EMAIL_ADDRESS", DESK_MAILBOX),
                Map.entry("EMAIL_NAME", "Tick Support"),
                Map.entry("EMAIL_REPLY_ADDRESS", DESK_MAILBOX.replace("@", "+{token}@")),
                Map.entry("SMTP_HOST", "127.0.0.1"),
                Map.entry("SMTP_PORT", text(ports.smtp())),
                Map.entry("SMTP_USERNAME", DESK_MAILBOX),
                Map.entry("SMTP_PASSWORD", "simulator"),
                Map.entry("SMTP_SECURITY", "none"),
                Map.entry("IMAP_HOST", "127.0.0.1"),
                Map.entry("IMAP_PORT", text(ports.imap())),
                Map.entry("IMAP_USERNAME", DESK_MAILBOX),
                Map.entry("IMAP_PASSWORD", "simulator"),
                Map.entry("IMAP_SECURITY", "none"));
    }

    private Map<String, String> sms() {
        return Map.of(
                "SMS_ACCOUNT_SID", SMS_ACCOUNT,
                "SMS_AUTH_TOKEN", secrets.get("SMS_AUTH_TOKEN"),
                "SMS_FROM", SMS_NUMBER);
    }

    private static Part withDatabase(String name, Map<String, String> settings, int port) {
        return part(name, Tier.SERVICE, settings, List.of(INFRASTRUCTURE), port, "/actuator/health/readiness");
    }

    private static Part part(
            String name, Tier tier, Map<String, String> settings, List<String> needs, int port, String health) {
        var asked = URI.create("http://127.0.0.1:%d%s".formatted(port, health));
        return new Part(name, tier, JavaProgram.ofModule(name), new HashMap<>(settings), needs, Optional.of(asked));
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
