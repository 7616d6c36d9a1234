package com.tick.support.security;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** What signs: internal tokens in every process, capability tokens where their key is set. */
@AutoConfiguration
public class TokenAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    InternalTokens internalTokens(
            @Value("${spring.application.name}") String name, @Value("${JWT_SECRET:}") String secret) {
        return new InternalTokens(name, SigningKey.of("JWT_SECRET", secret), Clock.systemUTC());
    }

    @Bean
    @ConditionalOnMissingBean
    DeviceTokens deviceTokens(@Value("${JWT_SECRET:}") String secret) {
        return new DeviceTokens(SigningKey.of("JWT_SECRET", secret));
    }

    @Bean
    @ConditionalOnMissingBean
    ProofOfWork proofOfWork(@Value("${JWT_SECRET:}") String secret) {
        return new ProofOfWork(SigningKey.of("JWT_SECRET", secret));
    }

    @Bean
    @ConditionalOnProperty("TICKET_LINK_KEY")
    CapabilityTokens capabilityTokens(@Value("${TICKET_LINK_KEY}") String secret) {
        return new CapabilityTokens(SigningKey.of("TICKET_LINK_KEY", secret));
    }
}
