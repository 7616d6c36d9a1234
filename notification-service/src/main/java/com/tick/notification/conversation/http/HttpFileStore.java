package com.tick.notification.conversation.http;

import com.tick.notification.channel.FileRefusedException;
import com.tick.notification.conversation.FileAbsence;
import com.tick.notification.conversation.FileStore;
import com.tick.support.client.ServiceClients;
import com.tick.support.error.Unavailable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.http.HttpStatus;
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
    public void store(String id, String name, Path content) {
        try {
            attachments
                    .put()
                    .uri("/internal/attachments/inbound/{id}", id)
                    .contentType(MediaType.APPLICATION_OCTET_STREAM)
                    .header(
                            "X-File-Name",
                            URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
                    .contentLength(content.toFile().length())
                    .body(out -> Files.copy(content, out))
                    .retrieve()
                    .toBodilessEntity();
        } catch (HttpClientErrorException refused) {
            throw refusal(refused);
        } catch (RestClientException away) {
            throw new Unavailable("attachment-service", away);
        }
    }

    /** Only what attachment-service says of this file is final: everything else can be right the next time. */
    private static RuntimeException refusal(HttpClientErrorException refused) {
        if (refused.getStatusCode().isSameCodeAs(HttpStatus.CONTENT_TOO_LARGE)) {
            return new FileRefusedException("The file is larger than what is received.", true);
        }
        return refused.getStatusCode().isSameCodeAs(HttpStatus.UNPROCESSABLE_CONTENT)
                ? new FileRefusedException("The file cannot be stored.", false)
                : new Unavailable("attachment-service", refused);
    }

    @Override
    public void absent(String id, String name, FileAbsence why) {
        try {
            attachments
                    .put()
                    .uri("/internal/attachments/inbound/{id}/absence", id)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(new Absence(name, why.word()))
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException away) {
            throw new Unavailable("attachment-service", away);
        }
    }

    private record Absence(String name, String reason) {}
}
