package com.tick.gateway.pages;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.resource.EncodedResourceResolver;
import org.springframework.web.reactive.resource.PathResourceResolver;

/** Serves the front end's files, compressed ones where the build made them. */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebFluxConfigurer {

    private final WebRoot web;

    StaticFiles(WebRoot web) {
        this.web = web;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        // The names of assets carry a hash of their content, so a name never means anything else.
        serve(
                files,
                "/assets/**",
                "assets",
                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        serve(
                files,
                "/{file:[\\w-]+\\.(?:ico|png|svg|txt|webmanifest|json|js)}",
                "",
                CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
    }

    private void serve(ResourceHandlerRegistry files, String pattern, String folder, CacheControl caching) {
        files.addResourceHandler(pattern)
                .addResourceLocations(web.location(folder))
                .setCacheControl(caching)
                .resourceChain(false)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new PathResourceResolver());
    }
}
