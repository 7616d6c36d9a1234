package com.tick.notification.delivery.http;

import com.tick.notification.delivery.ReplyFiles;
import com.tick.support.client.ServiceClients;
import com.tick.support.error.Unavailable;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

@Component
class HttpReplyFiles implements ReplyFiles {

    private final RestClient attachments;
    private final int largest;

    HttpReplyFiles(ServiceClients clients, @Value("${tick.largest-file}") int largest) {
        this.attachments = clients.to("attachment-service", "attachments.read", Duration.ofSeconds(30));
        this.largest = largest;
    }

    @Override
    public Optional<File> of(String attachmentId) {
        try {
            return attachments
                    .get()
                    .uri("/internal/attachments/{id}/content", attachmentId)
                    .exchangeForRequiredValue((request, response) -> read(response));
        } catch (RestClientException away) {
            throw new Unavailable("attachment-service", away);
        }
    }

    private Optional<File> read(ClientHttpResponse response) throws IOException {
        var status = response.getStatusCode();
        if (status.isSameCodeAs(HttpStatus.NOT_FOUND) || status.isSameCodeAs(HttpStatus.GONE)) {
            return Optional.empty();
        }
        if (!status.isSameCodeAs(HttpStatus.OK)) {
            throw new Unavailable("attachment-service (%d)".formatted(status.value()), null);
        }
        var bytes = response.getBody().readNBytes(largest + 1);
        if (bytes.length > largest) {
            return Optional.empty();
        }
        var headers = response.getHeaders();
        var name = headers.getContentDisposition().getFilename();
        var type = headers.getContentType() == null ? MediaType.APPLICATION_OCTET_STREAM : headers.getContentType();
        return Optional.of(new File(name == null ? "file" : name, type.toString(), bytes));
    }
}
