package com.tick.ticket.ticket.web;

import com.tick.support.security.Caller;
import jakarta.servlet.MultipartConfigElement;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** How requests reach the controllers. */
@Configuration(proxyBeanMethods = false)
class TicketWebConfiguration implements WebMvcConfigurer {

    private static final DataSize ROOM_FOR_FIELDS = DataSize.ofMegabytes(1);

    static {
        // Comes from the token, not from the request.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    private final JsonMapper json;

    TicketWebConfiguration(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new IncomingTicketResolver(json));
    }

    /** A whole request may be as large as the files that one ticket may start with. */
    @Bean
    static MultipartConfigElement multipartLimits(MultipartProperties settings) {
        var largestFile = settings.getMaxFileSize();
        settings.setMaxRequestSize(
                DataSize.ofBytes(largestFile.toBytes() * TooManyFiles.MOST + ROOM_FOR_FIELDS.toBytes()));
        return settings.createMultipartConfig();
    }
}
