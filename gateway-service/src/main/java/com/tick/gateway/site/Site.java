package com.tick.gateway.site;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Tick as its users' browsers see it.
 *
 * @param publicUrl the address that users type
 * @param corsOrigins other origins whose pages may call the API, such as a front end's development server
 */
@ConfigurationProperties("tick.site")
public record Site(URI publicUrl, List<String> corsOrigins) {

    public Site {
        corsOrigins = List.copyOf(corsOrigins);
    }

    /** True when browsers reach us over TLS, so that cookies and transport can be tied to it. */
    public boolean secure() {
        return "https".equals(publicUrl.getScheme());
    }

    /** Every origin that is ours, in the form of an Origin header. */
    public Set<String> origins() {
        var origins = new LinkedHashSet<>(corsOrigins);
        var port = publicUrl.getPort() < 0 ? "" : ":" + publicUrl.getPort();
        origins.add(publicUrl.getScheme() + "://" + publicUrl.getHost() + port);
        return origins;
    }
}
