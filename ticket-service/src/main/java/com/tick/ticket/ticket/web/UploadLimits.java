package com.tick.ticket.ticket.web;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** How large a request may be: as large as the files that one ticket may start with. */
@Configuration(proxyBeanMethods = false)
class UploadLimits {

    private static final DataSize ROOM_FOR_FIELDS = DataSize.ofMegabytes(1);

    @Bean
    MultipartConfigElement multipartLimits(MultipartProperties settings) {
        var files = settings.getMaxFileSize().toBytes() * TooManyFilesException.MOST;
        settings.setMaxRequestSize(DataSize.ofBytes(files + ROOM_FOR_FIELDS.toBytes()));
        return settings.createMultipartConfig();
    }
}
