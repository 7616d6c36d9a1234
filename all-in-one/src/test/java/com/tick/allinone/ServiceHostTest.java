package com.tick.allinone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

class ServiceHostTest {

    @BeforeAll
    static void setUpLoggingOnce() {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    }

    @AfterAll
    static void leaveLoggingToSpringAgain() {
        System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
    }

    private final List<String> said = Collections.synchronizedList(new ArrayList<>());
    private final List<String> stopped = Collections.synchronizedList(new ArrayList<>());

    @Test
    void saysWhichServicesAreReadyAndStopsTheOutermostFirst() throws Exception {
        var host = new ServiceHost(List.of(
                List.of(service("gateway", Sound.class)),
                List.of(service("one", Sound.class), service("other", Sound.class))));

        assertThat(host.start(said::add)).isTrue();
        host.stop();

        assertThat(said).containsExactlyInAnyOrder("Ready: gateway", "Ready: one", "Ready: other");
        assertThat(stopped).hasSize(3).startsWith("gateway");
    }

    @Test
    void namesTheServiceThatCannotStart() throws Exception {
        var host = new ServiceHost(
                List.of(List.of(service("sound", Sound.class)), List.of(service("broken", Broken.class))));

        assertThat(host.start(said::add)).isFalse();
        host.stop();

        assertThat(said).contains("broken did not start").doesNotContain("Ready: broken");
    }

    @Test
    void eachThreadKnowsItsServiceAndSoDoThoseThatItStarts() throws Exception {
        var seen = Collections.synchronizedList(new ArrayList<String>());
        var starter = new Thread(() -> {
            ServiceName.set("reply-service");
            var follower = new Thread(() -> seen.add(ServiceName.current()));
            follower.start();
            join(follower);
        });

        starter.start();
        starter.join();

        assertThat(seen).containsExactly("reply-service");
        assertThat(ServiceName.current()).isEqualTo("shared");
    }

    private HostedService service(String name, Class<?> source) {
        var application = new SpringApplicationBuilder(source)
                .web(WebApplicationType.NONE)
                .listeners((ApplicationListener<ContextClosedEvent>) closed -> stopped.add(name));
        return new HostedService(name, application, new ServiceSettings(Map.of()));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static class Sound {}

    static class Broken {
        Broken() {
            throw new IllegalStateException("broken on purpose");
        }
    }
}
