package com.tick.gateway.pages;

import static org.springframework.web.reactive.function.server.RequestPredicates.accept;
import static org.springframework.web.reactive.function.server.RequestPredicates.method;
import static org.springframework.web.reactive.function.server.RequestPredicates.path;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** The addresses that the front end's own router knows; of any other it tells people that there is nothing. */
@Configuration(proxyBeanMethods = false)
class ClientRoutes {

    @Bean
    RouterFunction<ServerResponse> pagesOfTheFrontEnd(IndexPage index) {
        var known = any("/", "/index.html", "/admin/**", "/whatsapp-config", "/t/**");
        var others = any("/api/**", "/api-docs", "/docs/**", "/health", "/assets/**");
        var reading = method(HttpMethod.GET).or(method(HttpMethod.HEAD)).and(accept(MediaType.TEXT_HTML));
        return RouterFunctions.route(reading.and(known).and(page()), request -> index.serve(request, HttpStatus.OK))
                .andRoute(
                        reading.and(browsing()).and(others.negate()).and(page()),
                        request -> index.serve(request, HttpStatus.NOT_FOUND));
    }

    private static RequestPredicate any(String... patterns) {
        return Stream.of(patterns)
                .<RequestPredicate>map(it -> path(it))
                .reduce(RequestPredicate::or)
                .orElseThrow();
    }

    /** A person's browser names HTML; programs that take anything are better off with a problem. */
    private static RequestPredicate browsing() {
        return request ->
                request.headers().accept().stream().anyMatch(it -> it.equalsTypeAndSubtype(MediaType.TEXT_HTML));
    }

    /** A file that is missing below a page's address must not come back as that page. */
    private static RequestPredicate page() {
        return request -> {
            var path = request.path();
            return path.equals("/index.html") || path.indexOf('.', path.lastIndexOf('/')) < 0;
        };
    }
}
