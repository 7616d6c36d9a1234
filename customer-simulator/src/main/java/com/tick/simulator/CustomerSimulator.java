package com.tick.simulator;

import com.tick.simulator.mail.MailServer;
import java.net.URI;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** One running simulator: a process of its own by {@link #main}, or a guest in another module's test by {@link #start}. */
public final class CustomerSimulator implements AutoCloseable {
    private final ServletWebServerApplicationContext context;
    private final SimulatorSettings settings;

    private CustomerSimulator(ServletWebServerApplicationContext context, SimulatorSettings settings) {
        this.context = context;
        this.settings = settings;
    }

    public static void main(String[] arguments) {
        run(SimulatorSettings.from(System.getenv()), true);
    }

    /** Starts on the given settings; port 0 takes a free one. Ignores the environment and the caller's application.yml. */
    public static CustomerSimulator start(SimulatorSettings settings) {
        return new CustomerSimulator(run(settings, false), settings);
    }

    /** The address without a trailing slash, for example {@code http://127.0.0.1:5001}. */
    public URI baseUrl() {
        var server = context.getWebServer();
        if (server == null) throw new IllegalStateException("the simulator is closed");
        return URI.create("http://" + settings.address() + ":" + server.getPort());
    }

    public int smtpPort() {
        return context.getBean(MailServer.class).smtpPort();
    }

    public int imapPort() {
        return context.getBean(MailServer.class).imapPort();
    }

    public SimulatorSettings settings() {
        return settings;
    }

    @Override
    public void close() {
        context.close();
    }

    private static ServletWebServerApplicationContext run(SimulatorSettings settings, boolean alone) {
        var application = new SpringApplication(SimulatorConfiguration.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(alone);
        application.setLogStartupInfo(alone);
        // a configuration file name of its own: inside another module's test that module's application.yml must not
        // apply
        application.setDefaultProperties(Map.of(
                "spring.config.name", "customer-simulator",
                "spring.main.web-application-type", "servlet",
                "spring.web.resources.add-mappings", "false",
                "spring.servlet.multipart.max-file-size", "110MB",
                "spring.servlet.multipart.max-request-size", "111MB",
                "spring.jmx.enabled", "false"));
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean(SimulatorSettings.class, () -> settings));
        return (ServletWebServerApplicationContext) application.run();
    }
}
