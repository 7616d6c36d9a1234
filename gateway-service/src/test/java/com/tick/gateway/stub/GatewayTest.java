package com.tick.gateway.stub;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.test.context.ContextConfiguration;

/** Runs a test against a gateway on a port of its own, with stubs behind it and no rate limit. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "JWT_SECRET=" + GatewayTest.SECRET,
            "RATE_LIMIT_MAX=0",
            "MAX_FILE_SIZE=200000",
            "TICK_WEB_ROOT=src/test/resources/web",
            "tick.routes.patience=700ms",
            "tick.slow-clients.head-time=700ms",
            "logging.level.root=warn"
        })
@AutoConfigureWebTestClient
@ContextConfiguration(initializers = StubServices.class)
@ExtendWith(StubServices.class)
public @interface GatewayTest {

    String SECRET = "a-secret-that-is-only-good-for-tests-0123456789";
}
