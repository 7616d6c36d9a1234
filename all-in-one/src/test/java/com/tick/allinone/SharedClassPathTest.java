package com.tick.allinone;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.gateway.GatewayApplication;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** With the libraries of all services around it, each still is what it is by itself. */
class SharedClassPathTest {

    @Test
    void gatewayTakesNothingFromTheServicesBehindIt() {
        var gateway = GatewayApplication.application()
                .properties("server.port=0", "JWT_SECRET=only-for-tests-0123456789-0123456789", "RATE_LIMIT_MAX=0");
        try (var context = gateway.run()) {
            assertThat(context.getBeanDefinitionNames()).noneMatch(name -> name.toLowerCase(Locale.ROOT)
                    .matches(".*(datasource|flyway|kafka|outbox|springsecurity|tomcat|dispatcherservlet).*"));
            assertThat(context.getEnvironment().getProperty("spring.application.name"))
                    .isEqualTo("gateway-service");
        }
    }
}
