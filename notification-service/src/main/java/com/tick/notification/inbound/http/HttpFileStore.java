package com.tick.notification.inbound.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.tick.notification.channel.MediaRefused;
import com.tick.notification.inbound.FileStore;
import com.tick.support.client.ServiceClients;
import com.tick.support.error.Unavailable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

@Component
class HttpFileStore implements FileStore {

    private final RestClient attachments;

    HttpFileStore(ServiceClients clients) {
        this.attachments = clients.to("attachment-service", "attachments.store", Duration.ofMinutes(2));
    }

    @Override
    public String store(String name, Path content) {
        try {
            var stored = attachments
                    .post()
                    .uri("/internal/attachments/inbound")
                    .contentType(MediaType.APPLICATION_OCTET_STREAM)
                    .header(
                            "X-File-Name",
                            URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
                    .contentLength(content.toFile().length())
                    .body(out -> Files.copy(content, out))
                    .retrieve()
                    .body(Stored.class);
            if (stored == null) {
                throw new Unavailable("attachment-service", null);
            }
            return stored.id();
        } catch (HttpClientErrorException.Unauthorized
                | HttpClientErrorException.Forbidden
                | HttpClientErrorException.TooManyRequests ours) {
            throw new Unavailable("attachment-service", ours);
        } catch (HttpClientErrorException refused) {
            throw new MediaRefused("Tick does not take this kind of file (%d)."
                    .formatted(refused.getStatusCode().value()));
        } catch (RestClientException away) {
            throw new Unavailable("attachment-service", away);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Stored(String id) {}
}
