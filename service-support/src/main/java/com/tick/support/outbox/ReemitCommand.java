package com.tick.support.outbox;

import com.tick.support.wakeup.WakeUps;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Asks for events to be published again from the command line, with nothing but the service's jar and its settings:
 * {@code java -cp service.jar com.tick.support.outbox.ReemitCommand --since=2026-01-31T10:00:00Z --key=42}.
 */
public final class ReemitCommand {

    private ReemitCommand() {}

    public static void main(String[] arguments) {
        var command = new SpringApplicationBuilder(DatabaseOnly.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false);
        var unknown =
                Arrays.stream(arguments).filter(it -> !it.startsWith("--")).toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "Not understood: " + unknown + ". Known are --since=INSTANT, --key=KEY.");
        }
        try (var context = command.run(arguments)) {
            var settings = context.getEnvironment();
            var requested = context.getBean(RequestReemission.class)
                    .handle(new RequestReemission.Command(since(settings), settings.getProperty("key")));
            System.out.printf(
                    "Request %d is stored; the relay publishes from %s on.%n", requested.id(), requested.since());
        }
    }

    private static @Nullable Instant since(Environment settings) {
        var since = settings.getProperty("since");
        return since == null ? null : Instant.parse(since);
    }

    /** The service's own settings, and none of its work. */
    @SpringBootConfiguration
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    static class DatabaseOnly {

        @Bean
        RequestReemission requestReemission(JdbcClient jdbc, PlatformTransactionManager transactions) {
            return new RequestReemission(new Reemissions(jdbc), new OutboxWakeUp(new WakeUps()), transactions);
        }
    }
}
