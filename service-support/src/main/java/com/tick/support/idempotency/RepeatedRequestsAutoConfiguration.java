package com.tick.support.idempotency;

import com.tick.support.security.ServiceSecurityAutoConfiguration;
import com.tick.support.security.SigningKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Lets every POST of every service be repeated with its key. */
@AutoConfiguration(after = {IdempotencyAutoConfiguration.class, ServiceSecurityAutoConfiguration.class})
@ConditionalOnClass(JwtDecoder.class)
@ConditionalOnBean({IdempotencyKeys.class, JwtDecoder.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class RepeatedRequestsAutoConfiguration {

    /** Behind security: nobody's body is read before it is known whose it is. */
    @Bean
    KeyedRequestFilter keyedRequestFilter() {
        return new KeyedRequestFilter();
    }

    @Bean
    WebMvcConfigurer repeatedRequests(IdempotencyKeys keys, JsonMapper json, @Value("${JWT_SECRET:}") String secret) {
        var repeated = new RepeatedRequests(
                keys, new RequestFingerprint(SigningKey.of("JWT_SECRET", secret), json), new FirstAnswer(json));
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                // after the one that finds out who calls
                registry.addInterceptor(repeated).order(Ordered.LOWEST_PRECEDENCE);
            }
        };
    }
}
