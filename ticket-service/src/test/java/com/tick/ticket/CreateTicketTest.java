package com.tick.ticket;

import static com.tick.ticket.ServiceUnderTest.customer;
import static com.tick.ticket.ServiceUnderTest.field;
import static com.tick.ticket.ServiceUnderTest.file;
import static com.tick.ticket.ServiceUnderTest.service;
import static com.tick.ticket.ServiceUnderTest.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How customers ask for help: three kinds of body, files first, and each request once. */
@RunningService
class CreateTicketTest {

    private static final String SEEDS_FIELDS =
            field("name", "Test User") + field("email", "test@example.com") + field("description", "Test ticket");

    @Autowired
    ServiceUnderTest tickets;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aNumberIsCompletedWithTheChosenCountryAndMarkedAsGuessed() {
        var guessed = tickets.createJson(
                """
                {"name":"Ada","email":"ada@example.org","mobile":"0151 7706 0002","mobileCountry":"DE","description":"x"}
                """);
        var exact = tickets.createForm(
                "name=Ada&email=ada%40example.org&mobile=%2B49+151+7706+0002&mobile_country=AT&description=x");
        var unclear = tickets.createJson(
                """
                {"name":"Ada","email":"ada@example.org","mobile":"15177060002","mobileCountry":"DE","description":"x"}
                """);

        assertThat(mobileOf(guessed)).isEqualTo("0151 7706 0002 +4915177060002 1");
        assertThat(mobileOf(exact)).isEqualTo("+49 151 7706 0002 +4915177060002 0");
        assertThat(mobileOf(unclear)).isEqualTo("15177060002 nobody 0");
    }

    private String mobileOf(ServiceUnderTest.Answer created) {
        return jdbc.sql(
                        """
                        select concat(mobile, ' ', coalesce(mobile_e164, 'nobody'), ' ', mobile_guessed) from tickets where id = ?
                        """)
                .param(created.number("/data/id"))
                .query(String.class)
                .single();
    }

    @Test
    void theSeedsOwnRequestOpensATicket() {
        var created = tickets.createMultipart(SEEDS_FIELDS);

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo("/api/tickets/" + created.number("/data/id"));
        assertThat(created.text("/message")).isEqualTo("Ticket created successfully");
        assertThat(created.text("/data/status")).isEqualTo("new");
        assertThat(created.text("/data/reference")).matches("TK-[2-9A-HJKMNP-TV-Z]{8}");
        assertThat(created.text("/data/trackingUrl"))
                .matches("http://localhost:5000/t/" + created.text("/data/reference") + "#[\\w-]{43}");
        assertThat(tickets.published(created.number("/data/id"))).containsExactly("TicketCreated");
    }

    @Test
    void aFormInTheOtherSpellingOpensTheSameTicket() {
        var created = tickets.createForm("name=Ada&email=ada%40example.org&mobile=%2B1234567890&description=Fire%21"
                + "&issue_type=technical&issue_title=Printer&whatsapp_notifications=off");

        var seen = tickets.get("/api/tickets/" + created.number("/data/id"), viewer());
        assertThat(seen.text("/data/issue_type")).isEqualTo("technical");
        assertThat(seen.text("/data/issue_title")).isEqualTo("Printer");
        assertThat(seen.text("/data/mobile")).isEqualTo("+1234567890");
        assertThat(seen.body().at("/data/whatsapp_notifications").asBoolean(true))
                .isFalse();
    }

    @Test
    void filesGoToAttachmentServiceBeforeTheTicketIsThere() {
        var created = tickets.createMultipart(
                SEEDS_FIELDS + file("attachment", "fire.txt", "It burns") + file("file", "smoke.txt", "It smokes"));

        assertThat(created.status()).isEqualTo(201);
        var known = tickets.get("/internal/tickets/" + created.number("/data/id"), service("tickets.read"));
        assertThat(known.body().at("/attachmentIds").size()).isEqualTo(2);
        assertThat(NeighboursStandIn.bytesOf(known.text("/attachmentIds/0")))
                .asString()
                .isEqualTo("It burns");
        var seen = tickets.get("/api/tickets/" + created.number("/data/id"), viewer());
        assertThat(seen.text("/data/attachment_name")).isEqualTo("fire.txt");
        assertThat(seen.text("/data/attachment_type")).isEqualTo("text/plain");
        assertThat(seen.text("/data/attachment_state")).isEqualTo("stored");
    }

    @Test
    void aFormWithoutAChosenFileHasNoFile() {
        var created = tickets.createMultipart(SEEDS_FIELDS + file("attachment", "", ""));

        var known = tickets.get("/internal/tickets/" + created.number("/data/id"), service("tickets.read"));
        assertThat(known.body().at("/attachmentIds").size()).isZero();
    }

    @Test
    void filesUploadedAheadAreClaimed() {
        var body =
                """
                {"name":"Ada","email":"ada@example.org","description":"Fire!",
                 "attachments":[{"id":"11111111-1111-1111-1111-111111111111","claimToken":"%s"}]}
                """;

        var foreign = tickets.createJson(body.formatted("guessed"));
        var own = tickets.createJson(body.formatted("given"));

        assertThat(foreign.status()).isEqualTo(422);
        assertThat(foreign.text("/errors/0/field")).isEqualTo("attachments[0]");
        assertThat(own.status()).isEqualTo(201);
    }

    @Test
    void filesUploadedAheadAreClaimedByFormsToo() {
        var claim = "[{\"id\":\"11111111-1111-1111-1111-111111111111\",\"claimToken\":\"given\"}]";

        var multipart = tickets.createMultipart(SEEDS_FIELDS + field("attachments", claim));
        var urlencoded = tickets.createForm("name=Ada&email=ada@example.org&description=Fire&attachments="
                + URLEncoder.encode(claim, StandardCharsets.UTF_8));
        var unreadable = tickets.createMultipart(SEEDS_FIELDS + field("attachments", "[1]"));

        for (var created : List.of(multipart, urlencoded)) {
            assertThat(created.status()).isEqualTo(201);
            assertThat(tickets.get("/api/tickets/" + created.number("/data/id"), viewer())
                            .text("/data/attachment_name"))
                    .isEqualTo("ahead.png");
        }
        assertThat(unreadable.status()).isEqualTo(400);
        assertThat(unreadable.text("/errors/0/field")).isEqualTo("attachments");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            "name":5;                                         name
            "name":"A\\u0000da";                              name
            "name":"A\\u001bda";                              name
            "name":"Ada\\ud83d";                              name
            "description":"x\\u0007";                         description
            "email":["ada@example.org"];                      email
            "mobile":4930123456;                              mobile
            "whatsappNotifications":"yes";                    whatsappNotifications
            "issueType":{"a":1};                              issueType
            "priority":"high";                                priority
            "issueTitle":"a","issueTitle":"b";                issueTitle
            "attachments":"x";                                attachments
            "attachments":[{"id":"x","claimToken":"y"}];      attachments[0].id
            "attachments":[{"claimToken":"y"}];               attachments[0].id
            "attachments":[{"id":1,"other":"y"}];             attachments[0].id
            """)
    void whatIsWrongInJsonIsNamed(String wrong, String field) {
        var name = wrong.substring(1, wrong.indexOf('"', 1));
        var right = List.of("\"name\":\"Ada\"", "\"email\":\"ada@example.org\"", "\"description\":\"Fire\"").stream()
                .filter(it -> !it.startsWith("\"" + name + "\""))
                .collect(Collectors.joining(","));

        var refused = tickets.createJson("{" + right + "," + wrong + "}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo(field);
        assertThat(refused.text("/message")).doesNotContain("java", "tick.ticket");
    }

    @Test
    void charactersAreCountedAsPeopleCountThem() {
        var body = "{\"name\":\"%s\",\"email\":\"ada@example.org\",\"description\":\"two\\nlines\"}";

        assertThat(tickets.createJson(body.formatted("🔥".repeat(100))).status())
                .isEqualTo(201);
        assertThat(tickets.createJson(body.formatted("🔥".repeat(101))).text("/errors/0/field"))
                .isEqualTo("name");
    }

    @Test
    void whileFilesCannotBeKeptNothingIsCommittedAndTicketsWithoutFilesGoOn() {
        var before = tickets.rows("tickets");

        var refused = tickets.createMultipart(SEEDS_FIELDS + file("file", NeighboursStandIn.UNREACHABLE, "x"));

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(tickets.rows("tickets")).isEqualTo(before);
        assertThat(tickets.createMultipart(SEEDS_FIELDS).status()).isEqualTo(201);
    }

    @Test
    void aFileThatIsRefusedIsNamed() {
        var refused = tickets.createMultipart(SEEDS_FIELDS + file("file", NeighboursStandIn.TOO_LARGE, "x"));

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.text("/errors/0/field")).isEqualTo("attachment");
        assertThat(refused.text("/message")).contains(NeighboursStandIn.TOO_LARGE, "larger than 10 MB");
    }

    @Test
    void aFileLargerThanTheLimitIsNamedWithIt() {
        var large = "x".repeat(10 * 1024 * 1024 + 1);

        var refused = tickets.createMultipart(SEEDS_FIELDS + file("file", "large.txt", large));

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.text("/message")).isEqualTo("“large.txt” is larger than 10 MB.");
        assertThat(refused.text("/errors/0/field")).isEqualTo("file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"avatar", "files[]", "document", "attachment2"})
    void aFileInAFieldThatTakesNoneIsNotDroppedInSilence(String field) {
        var before = tickets.rows("tickets");

        var refused = tickets.createMultipart(SEEDS_FIELDS + file(field, "fire.txt", "It burns"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo(field);
        assertThat(refused.text("/message")).contains(field, "attachment");
        assertThat(tickets.rows("tickets")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attachment", "file"})
    void aFileWithoutAFilenameIsNotDroppedInSilence(String field) {
        var refused = tickets.createMultipart(SEEDS_FIELDS + field(field, "It burns"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo(field);
        assertThat(refused.text("/message")).contains("filename");
    }

    @Test
    void bytesWithoutAFilenameInAFieldThatNobodyKnowsAreNotDroppedInSilence() {
        var part = "--%s\r\nContent-Disposition: form-data; name=\"scan\"\r\nContent-Type: image/png\r\n\r\nx\r\n"
                .formatted(ServiceUnderTest.BOUNDARY);

        var refused = tickets.createMultipart(SEEDS_FIELDS + part);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo("scan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "description", "issueTitle"})
    void aFieldThatIsNotUtf8IsRefusedByItsName(String field) {
        var rest = SEEDS_FIELDS.replace(field("name", "Test User"), "");
        var parts = (rest + field("name", "Ada") + field(field, "Andr\u00e9")).getBytes(StandardCharsets.ISO_8859_1);

        var refused = tickets.createMultipart(parts);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo(field);
        assertThat(refused.text("/message")).contains("UTF-8");
    }

    @Test
    void theSignForUndecodableBytesMayBeTyped() {
        var parts = field("name", "Ada") + field("email", "a@example.org") + field("description", "It shows \ufffd");

        assertThat(tickets.createMultipart(parts).status()).isEqualTo(201);
    }

    @Test
    void aFilenameThatIsNotUtf8IsRefused() {
        var parts = (SEEDS_FIELDS + file("attachment", "Andr\u00e9.txt", "x")).getBytes(StandardCharsets.ISO_8859_1);

        var refused = tickets.createMultipart(parts);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo("attachment");
        assertThat(refused.text("/message")).contains("UTF-8");
    }

    @Test
    void aFormOfAnotherEncodingIsRefused() {
        assertThat(tickets.createForm("name=Andr%E9&email=a@example.org&description=Fire")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void anEleventhFileIsTooMany() {
        var files = file("file", "a.txt", "a").repeat(11);

        var refused = tickets.createMultipart(SEEDS_FIELDS + files);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo("attachment");
    }

    @ParameterizedTest
    @CsvSource({
        "name, ''",
        "email, ''",
        "email, not-an-address",
        "mobile, call me",
        "mobile, 123456",
        "description, ' '",
        "name, '\u2800\u2800'",
        "name, '\u200b'",
        "name, '\u3164'",
        "description, '\u2800\u200b\u3164\u00a0'",
        "whatsappNotifications, perhaps"
    })
    void whatIsWrongIsNamed(String wrong, String value) {
        var fields = "name=Ada&email=ada@example.org&description=Fire&".replaceAll(wrong + "=[^&]*&", "") + wrong + "="
                + value.replace(" ", "+");

        var refused = tickets.createForm(fields);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo(wrong);
        assertThat(refused.text("/message")).contains(wrong);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.body().at("/success").asBoolean(true)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"name, 101", "email, 101", "issueType, 51", "issueTitle, 151", "description, 10001"})
    void whatIsTooLongIsNamed(String wrong, int length) {
        var fields = "name=Ada&email=ada@example.org&description=Fire&".replaceAll(wrong + "=[^&]*&", "");

        var refused = tickets.createForm(fields + wrong + "=" + "x".repeat(length));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/errors").toString()).contains("\"" + wrong + "\"");
    }

    @Test
    void aBodyThatIsNoneOfTheThreeIsNotTaken() {
        assertThat(tickets.createJson("{").status()).isEqualTo(400);
        assertThat(tickets.createJson("null").status()).isEqualTo(400);
        assertThat(tickets.createJson("[]").status()).isEqualTo(400);
        assertThat(tickets.createForm("name=%zz").status()).isEqualTo(400);
        assertThat(tickets.createMultipart(SEEDS_FIELDS.substring(0, SEEDS_FIELDS.length() - 60))
                        .status())
                .isEqualTo(400);
        assertThat(tickets.createJson("{\"description\":\"" + "x".repeat(200_000) + "\"}")
                        .status())
                .isEqualTo(413);
    }

    @Test
    void aRepeatedRequestIsAnsweredAgainAndDoneOnce() {
        var key = UUID.randomUUID().toString();
        var fields = SEEDS_FIELDS + file("attachment", "fire.txt", "It burns");

        var first = tickets.createMultipart(fields, "Idempotency-Key", key);
        tickets.changeStatus(first.number("/data/id"), "closed");
        var second = tickets.createMultipart(fields, "Idempotency-Key", key);

        assertThat(first.header("Idempotent-Replayed")).isEmpty();
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void aKeyStandsForOneRequestOnly() {
        var key = UUID.randomUUID().toString();
        tickets.createMultipart(SEEDS_FIELDS + file("attachment", "a.txt", "one"), "Idempotency-Key", key);

        var other = tickets.createMultipart(SEEDS_FIELDS + file("attachment", "a.txt", "two"), "Idempotency-Key", key);
        var unusable = tickets.createMultipart(SEEDS_FIELDS, "Idempotency-Key", "x".repeat(256));

        assertThat(other.status()).isEqualTo(422);
        assertThat(unusable.status()).isEqualTo(400);
        assertThat(unusable.text("/errors/0/field")).isEqualTo("Idempotency-Key");
    }

    @Test
    void aRequestThatFailedMayBeRepeatedAtOnce() {
        var key = UUID.randomUUID().toString();
        var failing = SEEDS_FIELDS + file("file", NeighboursStandIn.UNREACHABLE, "x");

        var first = tickets.createMultipart(failing, "Idempotency-Key", key);
        var second = tickets.createMultipart(SEEDS_FIELDS, "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(503);
        assertThat(second.status()).isEqualTo(201);
    }

    @Test
    void theLinkInTheAnswerOpensTheTicket() {
        var created = tickets.createMultipart(SEEDS_FIELDS);
        var token = created.text("/data/trackingUrl").replaceFirst(".*#", "");

        var principal = tickets.post(
                "/internal/principals",
                service("principals.resolve"),
                "{\"kind\":\"link\",\"credential\":\"" + token + "\"}");
        var tracked = tickets.get("/api/track", customer(created.number("/data/id")));

        assertThat(principal.text("/subject")).isEqualTo("customer:" + created.number("/data/id"));
        assertThat(principal.text("/claims/ticket")).isEqualTo(Long.toString(created.number("/data/id")));
        assertThat(tracked.text("/data/ticket/description")).isEqualTo("Test ticket");
        assertThat(tracked.text("/data/replies/0/agent_name")).isEqualTo("Ada");
        assertThat(tracked.text("/data/attachments/0/content_type")).isEqualTo("image/png");
        assertThat(tracked.text("/data/attachments/0/state")).isEqualTo("stored");
    }

    @Test
    void aFileThatAReplyHasOnlyJustNamedIsShownWithIt() {
        var created = tickets.createMultipart(SEEDS_FIELDS);

        var tracked = tickets.get("/api/track", customer(created.number("/data/id")));

        assertThat(tracked.text("/data/attachments/1/name")).isEqualTo("smoke.png");
        assertThat(tracked.number("/data/attachments/1/reply_id")).isEqualTo(5);
        assertThat(tracked.text("/data/attachments/1/state")).isEqualTo("pending");
    }
}
