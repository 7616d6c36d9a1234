package com.tick.allinone;

import com.tick.attachment.AttachmentServiceApplication;
import com.tick.gateway.GatewayApplication;
import com.tick.notification.NotificationServiceApplication;
import com.tick.reply.ReplyServiceApplication;
import com.tick.ticket.TicketServiceApplication;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import reactor.core.publisher.Hooks;

/**
 * Runs the five services side by side in this JVM until it is told to end, and says on its output when each is ready.
 * They share classes and processors, and nothing else: they talk to each other as they do from process to process.
 */
public final class AllInOne {

    private static final String GATEWAY = "gateway-service";

    private AllInOne() {}

    /** Takes everything from the environment, where passwords are not shown to other users. */
    public static void main(String[] arguments) throws InterruptedException {
        useOneLoggingSystem();
        var services = services(System.getenv());
        var host = new ServiceHost(services);
        Runtime.getRuntime().addShutdownHook(new Thread(host::stop, "stop"));
        if (!host.start(System.out::println)) {
            System.exit(1);
        }
        // Spring Security of the services hooks into every reactive chain when it finds Reactor. The chains here are
        // the
        // gateway's, which has no use for it.
        Hooks.resetOnLastOperator();
        LoggerFactory.getLogger(AllInOne.class)
                .info(
                        "Started services={} classes={}",
                        services.stream().mapToInt(List::size).sum(),
                        ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount());
        System.out.println("Ready: all-in-one");
        // Nothing that a service keeps running for itself decides how long the others live.
        Thread.currentThread().join();
    }

    /** In the order in which they stop. */
    private static List<List<HostedService>> services(Map<String, String> environment) {
        var applications = new LinkedHashMap<String, Supplier<SpringApplicationBuilder>>();
        applications.put("ticket-service", TicketServiceApplication::application);
        applications.put("notification-service", NotificationServiceApplication::application);
        applications.put("attachment-service", AttachmentServiceApplication::application);
        applications.put("reply-service", ReplyServiceApplication::application);
        var behindTheGateway = applications.entrySet().stream()
                .map(entry -> hosted(entry.getKey(), entry.getValue().get(), environment))
                .toList();
        return List.of(List.of(hosted(GATEWAY, GatewayApplication.application(), environment)), behindTheGateway);
    }

    private static HostedService hosted(
            String name, SpringApplicationBuilder application, Map<String, String> environment) {
        return new HostedService(name, application, ServiceSettings.of(name, environment));
    }

    /** Spring Boot sets logging up for each application, which it could not do for several at once. */
    private static void useOneLoggingSystem() {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        System.setProperty("logback.configurationFile", "all-in-one-logback.xml");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
