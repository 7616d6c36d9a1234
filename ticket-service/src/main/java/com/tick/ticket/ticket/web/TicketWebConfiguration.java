package com.tick.ticket.ticket.web;

import com.tick.support.security.Caller;
import com.tick.support.web.RequestJson;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How requests reach the controllers. */
@Configuration(proxyBeanMethods = false)
class TicketWebConfiguration implements WebMvcConfigurer {

    static {
        // Comes from the token, not from the request.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    private final RequestJson json;

    TicketWebConfiguration(RequestJson json) {
        this.json = json;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new IncomingTicketResolver(json.mapper()));
    }
}
