package com.tick.simulator.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the pages' files from folders of their own, since as a guest the simulator must not mix with its host's. */
@Configuration(proxyBeanMethods = false)
class CustomerPages implements WebMvcConfigurer {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self'; connect-src 'self'; frame-src 'self'; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/phone/**").addResourceLocations("classpath:/customer-simulator/phone/");
        registry.addResourceHandler("/mailbox/**").addResourceLocations("classpath:/customer-simulator/mailbox/");
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/phone/index.html");
        registry.addViewController("/mailbox").setViewName("forward:/mailbox/index.html");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        response.setHeader("Content-Security-Policy", POLICY);
                        response.setHeader("X-Content-Type-Options", "nosniff");
                        response.setHeader("Referrer-Policy", "no-referrer");
                        response.setHeader("Cache-Control", "no-store");
                        return true;
                    }
                })
                .addPathPatterns("/", "/phone/**", "/mailbox", "/mailbox/**", "/_fake/**")
                // has a policy of its own
                .excludePathPatterns("/_fake/mail/*/html");
    }
}
