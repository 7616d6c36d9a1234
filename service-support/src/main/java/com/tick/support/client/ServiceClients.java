package com.tick.support.client;

import com.tick.support.error.Unavailable;
import com.tick.support.security.InternalTokens;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** HTTP clients for calls to other services: short time-outs, no redirects, one operation's scope per client. */
public class ServiceClients {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(10);

    private final InternalTokens tokens;
    private final Environment settings;
    private final RestClient.Builder template;

    public ServiceClients(RestClient.Builder template, InternalTokens tokens, Environment settings) {
        this.template = template;
        this.tokens = tokens;
        this.settings = settings;
    }

    /**
     * A client for one operation of a service, which streams what it sends. Answers from 500 on become {@link
     * Unavailable}, connect failures and time-outs {@code ResourceAccessException}: both answer 503 when they reach the
     * web layer and pause a listener. Answers from 400 to 499 are the caller's to read.
     *
     * @param service its name; the address is the setting {@code tick.services.<name>}
     */
    public RestClient to(String service, String scope) {
        return to(service, scope, READ);
    }

    /** The same, for an operation that may take longer, such as an upload. */
    public RestClient to(String service, String scope, Duration readTimeout) {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        var factory = new JdkClientHttpRequestFactory(http);
        factory.setReadTimeout(readTimeout);
        var self = "service:" + settings.getRequiredProperty("spring.application.name");
        return template.clone()
                .baseUrl(settings.getRequiredProperty("tick.services." + service))
                .requestFactory(factory)
                .defaultStatusHandler(HttpStatusCode::is5xxServerError, (request, response) -> {
                    throw new Unavailable(service, null);
                })
                .requestInitializer(request ->
                        request.getHeaders().setBearerAuth(tokens.mint(service, self, List.of(scope), Map.of())))
                .build();
    }
}
