package com.tick.gateway.pages;

import com.tick.gateway.headers.CspNonce;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The one page that the front end consists of, with a nonce of its own in each answer. */
@Component
class IndexPage {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String PLACEHOLDER = "__CSP_NONCE__";
    private static final String NOT_BUILT =
            """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Tick</title></head>
            <body>
            <h1>The pages of Tick are not here yet</h1>
            <p>The gateway runs, but found no built front end in the folder that TICK_WEB_ROOT names.
            Build it with <code>npm run build</code> in <code>frontend</code>, or start everything with <code>./tick up</code>.
            The API works without it.</p>
            </body>
            </html>
            """;

    private final WebRoot web;

    IndexPage(WebRoot web) {
        this.web = web;
    }

    Mono<ServerResponse> serve(ServerRequest request, HttpStatus status) {
        return Mono.fromCallable(this::read)
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(page -> ServerResponse.status(status)
                        .contentType(HTML)
                        .cacheControl(CacheControl.noCache())
                        .bodyValue(page.replace(PLACEHOLDER, CspNonce.create(request.exchange()))))
                .onErrorResume(NoSuchFileException.class, it -> ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .contentType(HTML)
                        .cacheControl(CacheControl.noStore())
                        .bodyValue(NOT_BUILT));
    }

    /** Read anew each time: it is small, and a new build of the front end shows at once. */
    private String read() throws IOException {
        return Files.readString(web.index());
    }
}
