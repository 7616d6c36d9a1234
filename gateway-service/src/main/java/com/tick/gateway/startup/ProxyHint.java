package com.tick.gateway.startup;

import com.tick.gateway.site.Site;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says at the start when all clients would count as one, because the proxy in front of them is not named. */
@Component
class ProxyHint implements SmartInitializingSingleton {

    static final String SENTENCE =
            "PUBLIC_URL is https, so that there is a proxy in front of Tick, but TRUSTED_PROXIES is"
                    + " empty: all clients count as one address, for rate limits as for the security log. Set TRUSTED_PROXIES to"
                    + " the proxy's address.";

    private static final Logger log = LoggerFactory.getLogger(ProxyHint.class);

    private final Site site;
    private final List<String> proxies;

    ProxyHint(Site site, @Value("${tick.trusted-proxies}") List<String> proxies) {
        this.site = site;
        this.proxies = proxies;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (isNeeded()) {
            log.warn(SENTENCE);
        }
    }

    boolean isNeeded() {
        return site.secure() && proxies.stream().allMatch(String::isBlank);
    }
}
