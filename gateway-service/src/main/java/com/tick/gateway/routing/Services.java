package com.tick.gateway.routing;

import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the services are.
 *
 * @param services base addresses by service name
 */
@ConfigurationProperties("tick")
public record Services(Map<String, URI> services) {

    public Services {
        services = Map.copyOf(services);
    }

    public URI at(String service) {
        var address = services.get(service);
        if (address == null) {
            throw new IllegalArgumentException("tick.services.%s is not set".formatted(service));
        }
        return address;
    }
}
