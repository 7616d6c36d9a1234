package com.tick.gateway.startup;

import com.tick.support.security.SigningKey;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Looks at the settings before anything starts; of the gateway alone, whatever else is on the class path. */
public class ProductionChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    /** What nobody needs in production unless they say so. */
    private static final Map<String, Object> DEFAULTS =
            Map.of("tick.docs.enabled", false, "tick.site.default-origins", "");

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        check(event.getEnvironment());
    }

    void check(ConfigurableEnvironment settings) {
        checkSecret(settings);
        if (production(settings)) {
            checkPublicUrl(settings.getProperty("PUBLIC_URL", ""));
            settings.getPropertySources().addLast(new MapPropertySource("production", DEFAULTS));
        }
    }

    private static boolean production(ConfigurableEnvironment settings) {
        return Stream.of("TICK_ENV", "NODE_ENV").map(settings::getProperty).anyMatch("production"::equals);
    }

    /** Everywhere, not only in production: whoever knows the secret is everybody. */
    private static void checkSecret(ConfigurableEnvironment settings) {
        try {
            SigningKey.of("JWT_SECRET", settings.getProperty("JWT_SECRET", ""));
        } catch (IllegalStateException unfit) {
            throw new UnfitSettings(String.valueOf(unfit.getMessage()));
        }
    }

    private static void checkPublicUrl(String url) {
        if (!url.startsWith("https://")) {
            throw new UnfitSettings(
                    "PUBLIC_URL must begin with https:// in production, or sessions would travel in the clear.");
        }
    }
}
