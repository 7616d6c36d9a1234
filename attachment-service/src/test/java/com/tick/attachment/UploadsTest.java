package com.tick.attachment;

import static com.tick.attachment.ServiceUnderTest.agent;
import static com.tick.attachment.ServiceUnderTest.end;
import static com.tick.attachment.ServiceUnderTest.form;
import static com.tick.attachment.ServiceUnderTest.joined;
import static com.tick.attachment.ServiceUnderTest.part;
import static com.tick.attachment.inspection.SampleFiles.latin1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tick.attachment.inspection.SampleFiles;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is taken in, what is not, and that a refused file leaves nothing behind. */
@RunningService
class UploadsTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    ServiceUnderTest attachments;

    @Autowired
    BreakableBlobs blobs;

    @Autowired
    StoredObjects objects;

    private String address;

    @BeforeEach
    void anAddressOfItsOwn() {
        address = UUID.randomUUID().toString();
    }

    @AfterEach
    void theStoreIsThereAgain() {
        blobs.mend();
    }

    @Test
    void anUploadIsUnreadableUntilItIsClaimed() {
        var uploaded = attachments.body(attachments.upload(address, form("file", "photo.png", SampleFiles.png())));
        var id = uploaded.at("/data/id").asString();
        var content = "/api/attachments/" + id + "/content";
        assertThat(attachments.get(content, agent()).statusCode()).isEqualTo(404);

        var foreign = attachments.claim(item(id, "guessed"));
        var own = attachments.claim(item(id, uploaded.at("/data/claimToken").asString()));

        assertThat(foreign.statusCode()).isEqualTo(422);
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(attachments.body(own).at("/0/name").asString()).isEqualTo("photo.png");
        assertThat(attachments.body(own).at("/0/contentType").asString()).isEqualTo("image/png");
        assertThat(attachments.get(content, agent()).body()).isEqualTo(SampleFiles.png());
    }

    @Test
    void claimsAreTakenTogetherOrNotAtAll() {
        var uploaded = attachments.body(attachments.upload(address, form("attachment", "a.png", SampleFiles.png())));
        var id = uploaded.at("/data/id").asString();

        var both = attachments.claim(item(id, uploaded.at("/data/claimToken").asString()) + ","
                + item(UUID.randomUUID().toString(), "guessed"));

        assertThat(both.statusCode()).isEqualTo(422);
        assertThat(attachments.body(both).at("/errors/0/field").asString()).isEqualTo("attachments[1]");
        assertThat(attachments.state(UUID.fromString(id))).isEqualTo("UNCLAIMED");
    }

    @Test
    void oneAddressCannotFillTheStoreWithWhatNobodyClaims() {
        var large = form("file", "large.png", Arrays.copyOf(SampleFiles.png(), 10 * MEGABYTE));
        for (int i = 0; i < 5; i++) {
            assertThat(attachments.upload(address, large).statusCode()).isEqualTo(201);
        }

        var sixth = refused(() -> attachments.upload(address, large));

        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.headers().firstValue("retry-after")).isPresent();
        assertThat(attachments
                        .upload("another", form("file", "a.png", SampleFiles.png()))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void aFileOfExactlyTheLimitIsTaken() {
        var content = Arrays.copyOf(SampleFiles.png(), 10 * MEGABYTE);

        assertThat(attachments.store("large.png", content).statusCode()).isEqualTo(201);
    }

    @Test
    void aFileThatDoesNotSayItsSizeIsCountedWhileItArrives() {
        var content = Arrays.copyOf(SampleFiles.png(), 11 * MEGABYTE);
        var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(content));

        var answer = refused(() -> attachments.store("large.png", chunked));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(sentence(answer)).contains("large.png", "10 MB");
    }

    @Test
    void whileTheStoreIsAwayUploadsSayWhenToComeBack() {
        blobs.goAway();

        var answer = refused(() -> attachments.store("photo.png", SampleFiles.png()));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("retry-after")).isPresent();
    }

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @MethodSource
    void aBadFileIsRefusedWithASentenceAndLeavesNothing(String name, int status, String sentence, byte[] content) {
        var handedOver = refused(() -> attachments.store(name, content));
        var uploaded = refused(() -> attachments.upload(address, form("file", name, content)));

        for (var answer : List.of(handedOver, uploaded)) {
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(sentence(answer)).contains(sentence).doesNotContain("Exception", "/tmp");
        }
    }

    static Stream<Arguments> aBadFileIsRefusedWithASentenceAndLeavesNothing() {
        return Stream.of(
                arguments("run.exe", 415, "isn’t a supported file type", latin1("MZ")),
                arguments("image.svg", 415, "isn’t a supported file type", latin1("<svg/>")),
                arguments("page.html", 415, "isn’t a supported file type", latin1("<html>")),
                arguments("photo.png", 415, "doesn’t match its extension", SampleFiles.pdf()),
                arguments("photo.gif", 415, "script", latin1("GIF89a\1\0<script>x</script>")),
                arguments(
                        "program.png",
                        415,
                        "doesn’t match its extension",
                        latin1("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff")),
                arguments("program.zip", 415, "doesn’t match its extension", latin1("\u007fELF\2\1\1\0")),
                arguments("page.txt", 415, "script", latin1("<!DOCTYPE html><html><body>")),
                arguments("drawing.txt", 415, "script", latin1("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                arguments("photo.png", 415, "hidden file", joined(SampleFiles.png(), SampleFiles.zip())),
                arguments(
                        "padded.png", 415, "hidden file", joined(SampleFiles.png(), SampleFiles.zip(), new byte[500])),
                arguments("bill.pdf", 415, "hidden file", joined(SampleFiles.pdf(), SampleFiles.zip())),
                arguments("photo.gif", 415, "hidden file", joined(latin1("GIF89a\1\0\1\0"), SampleFiles.pdf())),
                arguments("empty.txt", 422, "is empty", new byte[0]),
                arguments("large.png", 413, "larger", new byte[11 * MEGABYTE]),
                arguments("flat.zip", 422, "far more than its size", SampleFiles.zipOfZeros(30)),
                arguments("nested.zip", 422, "far more than its size", SampleFiles.nestedZipOfZeros()),
                arguments("overlapping.zip", 422, "overlap", SampleFiles.overlappingZip()),
                arguments("lying.zip", 422, "", SampleFiles.zipThatLiesAboutItsSize(30)),
                arguments("deep.zip", 422, "nested too deeply", SampleFiles.zipInZipInZip()),
                arguments("many.zip", 422, "more than 2000", SampleFiles.zipOfManyEntries()),
                arguments("secret.zip", 422, "encrypted", SampleFiles.encryptedZip()),
                arguments("climbing.zip", 422, "outside", SampleFiles.zip(Map.of("../../x", latin1("x")))),
                arguments("letter.docx", 422, "far more than its size", SampleFiles.docxOfZeros(30)),
                arguments(
                        "secret.docx",
                        415,
                        "doesn’t match its extension",
                        latin1("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")),
                arguments("letter.docx", 415, "script", SampleFiles.docxWithMacro()));
    }

    @ParameterizedTest(name = "{0} by header: {3}, in a form: {4}")
    @MethodSource
    void aBadNameIsRefusedWithASentenceAndLeavesNothing(
            String what, String name, String sentence, int handedOver, int uploaded) {
        var byHeader = refused(() -> attachments.store(name, SampleFiles.png()));
        var inAForm = refused(() -> attachments.upload(address, form("file", name, SampleFiles.png())));

        assertThat(byHeader.statusCode()).isEqualTo(handedOver);
        assertThat(sentence(byHeader)).contains(sentence);
        assertThat(inAForm.statusCode()).isEqualTo(uploaded);
        assertThat(sentence(inAForm)).doesNotContain("Exception", "/tmp");
    }

    static Stream<Arguments> aBadNameIsRefusedWithASentenceAndLeavesNothing() {
        return Stream.of(
                arguments("climbing", "../../etc/passwd.png", "path", 422, 422),
                arguments("climbing as on Windows", "..\\..\\x.png", "path", 422, 422),
                arguments("with a zero byte", "a\0.png", "control", 422, 422),
                arguments("turned round", "a\u202egnp.exe.png", "disguise", 422, 422));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "漢", "ش"})
    void aLongNameIsShortenedOnEveryWay(String character) {
        var name = character.repeat(300) + ".png";

        assertThat(attachments.store(name, SampleFiles.png()).statusCode()).isEqualTo(201);
        assertThat(attachments
                        .upload(address, form("file", name, SampleFiles.png()))
                        .statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aBadFormIsRefusedWithASentenceAndLeavesNothing(String sentence, int status, byte[] form) {
        var answer = refused(() -> attachments.upload(address, form));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(sentence(answer)).contains(sentence);
    }

    static Stream<Arguments> aBadFormIsRefusedWithASentenceAndLeavesNothing() {
        var good = part("file", "photo.png", SampleFiles.png());
        return Stream.of(
                arguments("no file", 400, end()),
                arguments("more than one file", 400, joined(good, good, end())),
                arguments("takes no file", 400, form("avatar", "photo.png", SampleFiles.png())),
                arguments("was interrupted", 400, good),
                arguments("was interrupted", 400, Arrays.copyOf(good, good.length - 20)),
                arguments("no file", 400, latin1("not a form at all")),
                arguments("more than 10 parts", 400, joined(fiftyFields(), good, end())),
                arguments("more than one file", 400, joined(fiftyFiles(), end())),
                arguments("“large.png” is larger than 10 MB", 413, form("file", "large.png", new byte[12 * MEGABYTE])),
                arguments("larger than 10 MB", 413, form("file", "large.png", new byte[10 * MEGABYTE + 1])),
                arguments("no name", 422, form("file", "", SampleFiles.png())));
    }

    @ParameterizedTest(name = "{0} names {1}")
    @MethodSource
    void aFormThatWouldLoseAFileNamesTheField(String sentence, String field, byte[] form) {
        for (var upload : List.<Supplier<HttpResponse<byte[]>>>of(
                () -> attachments.upload(address, form), () -> attachments.uploadForReply(7, form))) {
            var answer = refused(upload);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(sentence(answer)).contains(sentence, field);
            assertThat(attachments.body(answer).at("/errors/0/field").asString())
                    .isEqualTo(field);
        }
    }

    static Stream<Arguments> aFormThatWouldLoseAFileNamesTheField() {
        return Stream.of(
                arguments("takes no file", "avatar", form("avatar", "photo.png", SampleFiles.png())),
                arguments("no filename", "file", joined(latin1(bare("file", "")), end())),
                arguments("no filename", "attachment", joined(latin1(bare("attachment", "")), end())),
                arguments("takes no file", "scan", joined(latin1(bare("scan", "Content-Type: image/png\r\n")), end())),
                arguments("UTF-8", "file", form("file", latin1("Andr\u00e9.png"), SampleFiles.png())));
    }

    private static String bare(String field, String headers) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n%s\r\nbytes\r\n"
                .formatted(ServiceUnderTest.BOUNDARY, field, headers);
    }

    @Test
    void aFileOfOneTicketsLinkCannotBeAttachedToAnother() {
        var uploaded = attachments.body(attachments.uploadForReply(7, form("file", "photo.png", SampleFiles.png())));
        var item = item(
                uploaded.at("/data/id").asString(),
                uploaded.at("/data/claimToken").asString());

        var foreign = attachments.claim(item, 8L);
        var ofNewTicket = attachments.claim(item);
        var own = attachments.claim(item, 7L);

        for (var refused : List.of(foreign, ofNewTicket)) {
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(sentence(refused)).contains("photo.png", "another ticket");
            assertThat(attachments.body(refused).at("/errors/0/field").asString())
                    .isEqualTo("attachments[0]");
        }
        assertThat(own.statusCode()).isEqualTo(200);
    }

    @Test
    void aNameThatIsNotPercentEncodedUtf8IsRefused() {
        var answer = refused(() -> attachments.storeAs("%ff.png", BodyPublishers.ofByteArray(SampleFiles.png())));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(sentence(answer)).contains("X-File-Name");
    }

    @Test
    void aFormThatDoesNotSayItsSizeIsCountedWhileItArrives() {
        var form = form("file", "large.png", Arrays.copyOf(SampleFiles.png(), 11 * MEGABYTE));
        var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form));

        var answer = refused(() -> attachments.upload(address, chunked));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void anUploadThatIsSentAgainWithItsKeyIsTheSameUpload() {
        var form = form("file", "photo.png", SampleFiles.png());

        var first = attachments.upload(address, form, "key-1");
        var rows = attachments.rows();
        var second = attachments.upload(address, form, "key-1");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.headers().firstValue("idempotent-replayed")).contains("true");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(attachments.rows()).isEqualTo(rows);
        var data = attachments.body(second).get("data");
        assertThat(attachments
                        .claim(item(
                                data.get("id").asString(),
                                data.get("claimToken").asString()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(attachments.storedAnswers())
                .noneMatch(it -> it.contains(data.get("claimToken").asString()) || it.contains("key-1"));
    }

    @Test
    void theSameKeyWithAnotherFileIsRefusedAndOfAnotherAddressIsAnotherKey() {
        attachments.upload(address, form("file", "photo.png", SampleFiles.png()), "key-1");

        var other = refused(() -> attachments.upload(address, form("file", "bill.pdf", SampleFiles.pdf()), "key-1"));
        var elsewhere = attachments.upload("elsewhere", form("file", "bill.pdf", SampleFiles.pdf()), "key-1");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(elsewhere.headers().firstValue("idempotent-replayed")).isEmpty();
    }

    @Test
    void anUploadThatBrokeOrMetNoStoreCanBeSentAgainWithItsKeyAndLeavesOneCopy() {
        var form = form("file", "photo.png", SampleFiles.png());
        var cut = Arrays.copyOf(form, form.length - 30);
        assertThat(refused(() -> attachments.upload(address, cut, "key-1")).statusCode())
                .isEqualTo(400);
        blobs.goAway();
        assertThat(refused(() -> attachments.upload(address, form, "key-1")).statusCode())
                .isEqualTo(503);
        blobs.mend();
        var rows = attachments.rows();

        var again = attachments.upload(address, form, "key-1");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(attachments.rows()).isEqualTo(rows + 1);
    }

    private HttpResponse<byte[]> refused(Supplier<HttpResponse<byte[]>> request) {
        var rows = attachments.rows();
        var stored = objects.keys();

        var answer = request.get();

        assertThat(attachments.rows()).isEqualTo(rows);
        assertThat(objects.keys()).isEqualTo(stored);
        assertThat(objects.spooled()).isEmpty();
        return answer;
    }

    private String sentence(HttpResponse<byte[]> answer) {
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        return attachments.body(answer).get("message").asString();
    }

    private static byte[] fiftyFields() {
        var fields = new byte[0];
        for (int i = 0; i < 50; i++) {
            fields = joined(
                    fields,
                    latin1("--test-boundary\r\nContent-Disposition: form-data; name=\"f%d\"\r\n\r\nx\r\n"
                            .formatted(i)));
        }
        return fields;
    }

    private static byte[] fiftyFiles() {
        var files = new byte[0];
        for (int i = 0; i < 50; i++) {
            files = joined(files, part("file", "photo%d.png".formatted(i), SampleFiles.png()));
        }
        return files;
    }

    private static String item(String id, String token) {
        return "{\"id\":\"%s\",\"claimToken\":\"%s\"}".formatted(id, token);
    }
}
