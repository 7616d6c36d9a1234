package com.tick.reply.reply.http;

import com.tick.reply.reply.UnusableUpload;
import com.tick.reply.reply.Upload;
import com.tick.reply.reply.Uploads;
import com.tick.support.client.ServiceClients;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

@Component
class HttpUploads implements Uploads {

    private final RestClient attachments;

    HttpUploads(ServiceClients services) {
        this.attachments = services.to("attachment-service", "attachments.claim");
    }

    @Override
    public void claim(List<Upload> uploads) {
        if (uploads.isEmpty()) {
            return;
        }
        try {
            attachments
                    .post()
                    .uri("/internal/attachments/claims")
                    .body(new Claims(uploads))
                    .retrieve()
                    .toBodilessEntity();
        } catch (HttpClientErrorException refused) {
            if (refused.getStatusCode() == HttpStatus.UNPROCESSABLE_CONTENT) {
                throw new UnusableUpload();
            }
            throw refused;
        }
    }

    record Claims(List<Upload> items) {}
}
