package com.tick.gateway.pages;

import static org.springframework.web.reactive.function.server.RequestPredicates.accept;
import static org.springframework.web.reactive.function.server.RequestPredicates.method;
import static org.springframework.web.reactive.function.server.RequestPredicates.path;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** The addresses that the front end's own router knows; every other one is not found instead of a blank page. */
@Configuration(proxyBeanMethods = false)
class ClientRoutes {

    @Bean
    RouterFunction<ServerResponse> pagesOfTheFrontEnd(IndexPage index) {
        var known = Stream.of("/", "/index.html", "/admin/**", "/whatsapp-config", "/t/**")
                .<RequestPredicate>map(it -> path(it))
                .reduce(RequestPredicate::or)
                .orElseThrow();
        var reading = method(HttpMethod.GET).or(method(HttpMethod.HEAD)).and(accept(MediaType.TEXT_HTML));
        return RouterFunctions.route(reading.and(known).and(page()), index::serve);
    }

    /** A file that is missing below a page's address must not come back as that page. */
    private static RequestPredicate page() {
        return request -> {
            var path = request.path();
            return path.equals("/index.html") || path.indexOf('.', path.lastIndexOf('/')) < 0;
        };
    }
}
