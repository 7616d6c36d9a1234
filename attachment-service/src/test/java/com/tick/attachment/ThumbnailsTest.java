package com.tick.attachment;

import static com.tick.attachment.ServiceUnderTest.agent;
import static com.tick.attachment.ServiceUnderTest.customer;
import static com.tick.attachment.ServiceUnderTest.form;
import static org.assertj.core.api.Assertions.assertThat;

import com.tick.attachment.inspection.SampleFiles;
import com.tick.attachment.picture.SamplePictures;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pictures as the desk shows them. */
@RunningService
class ThumbnailsTest {

    @Autowired
    ServiceUnderTest attachments;

    @Autowired
    StoredObjects objects;

    @Test
    void aPictureHasASmallOneAndStaysAsItIs() {
        var original = SamplePictures.encoded("png", 2_000, 1_000);
        var id = attachments.stored("photo.png", original);

        var first = thumbnail(id, agent());
        var second = thumbnail(id, agent());

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().map())
                .extractingByKeys("content-type", "x-content-type-options", "content-security-policy", "cache-control")
                .extracting(it -> it.get(0))
                .containsExactly("image/jpeg", "nosniff", "sandbox; default-src 'none'", "no-store, private");
        assertThat(first.body()).isNotEqualTo(original).hasSizeBetween(100, 50_000);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(objects.keys()).contains(id.toString(), id + "-thumbnail");
        assertThat(attachments
                        .get("/api/attachments/" + id + "/content", agent())
                        .body())
                .isEqualTo(original);
    }

    @Test
    void aPictureThatCannotBeDecodedIsKeptWithoutOne() {
        var id = attachments.stored("photo.png", SampleFiles.png());

        assertThat(thumbnail(id, agent()).statusCode()).isEqualTo(404);
        assertThat(thumbnail(id, agent()).statusCode()).isEqualTo(404);
        assertThat(attachments
                        .get("/api/attachments/" + id + "/content", agent())
                        .body())
                .isEqualTo(SampleFiles.png());
    }

    @Test
    void whatIsNoPictureHasNone() {
        var id = attachments.stored("bill.pdf", SampleFiles.pdf());

        assertThat(thumbnail(id, agent()).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodySeesTheThumbnailOfWhatTheyMayNotSee() {
        var bound = attachments.stored("photo.png", SamplePictures.encoded("png", 20, 20));
        var unclaimed = UUID.fromString(attachments
                .body(attachments.upload(
                        UUID.randomUUID().toString(), form("file", "a.png", SamplePictures.encoded("png", 20, 20))))
                .at("/data/id")
                .asString());

        assertThat(thumbnail(bound, customer(1)).statusCode()).isEqualTo(403);
        assertThat(thumbnail(unclaimed, agent()).statusCode()).isEqualTo(404);
    }

    private HttpResponse<byte[]> thumbnail(UUID id, String bearer) {
        return attachments.get("/api/attachments/" + id + "/thumbnail", bearer);
    }
}
