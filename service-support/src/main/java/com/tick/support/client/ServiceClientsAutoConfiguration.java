package com.tick.support.client;

import com.tick.support.security.InternalTokens;
import com.tick.support.security.TokenAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.web.client.RestClient;

/** Clients for the other services, in every service that serves HTTP from servlets. */
@AutoConfiguration(after = TokenAutoConfiguration.class)
@ConditionalOnClass(RestClient.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class ServiceClientsAutoConfiguration {

    @Bean
    ServiceClients serviceClients(InternalTokens tokens, Environment settings) {
        return new ServiceClients(RestClient.builder(), tokens, settings);
    }
}
