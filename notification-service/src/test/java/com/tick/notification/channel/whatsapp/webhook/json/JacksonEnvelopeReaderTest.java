package com.tick.notification.channel.whatsapp.webhook.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tick.notification.channel.DeliveryReport.Status;
import com.tick.notification.channel.InboundEvent;
import com.tick.notification.channel.InboundEvent.Purpose;
import com.tick.notification.channel.InboundFile;
import com.tick.notification.channel.UnreadableBodyException;
import com.tick.notification.channel.whatsapp.WhatsAppChannel;
import com.tick.notification.channel.whatsapp.webhook.AccountNotice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class JacksonEnvelopeReaderTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    private final JacksonEnvelopeReader reader = new JacksonEnvelopeReader(() -> "100");

    @Test
    void aTextKeepsSenderTimeAndWords() {
        var item = message("\"type\":\"text\",\"text\":{\"body\":\"Hello, gr\\u00fc\\u00dfe\"}");

        assertThat(item.content().text()).isEqualTo("Hello, grüße");
        assertThat(item.origin().from()).isEqualTo(Addresses.of(null, "4915112345678", "Ada L.", null));
        assertThat(item.origin().sentAt()).isEqualTo(Instant.ofEpochSecond(1772355600));
        assertThat(item.purpose()).isEqualTo(Purpose.TALK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "~button~:{~payload~:~p~,~text~:~Yes please~} | button | Yes please",
                "~interactive~:{~type~:~button_reply~,~button_reply~:{~id~:~b~,~title~:~Close it~}} | interactive | Close it",
                "~interactive~:{~type~:~list_reply~,~list_reply~:{~id~:~r~,~title~:~Monday~,~description~:~at nine~}} | interactive | Monday;at nine",
                "~interactive~:{~type~:~nfm_reply~,~nfm_reply~:{~body~:~Sent~,~response_json~:~{\\\"flow_token\\\":\\\"t\\\",\\\"size\\\":\\\"XL\\\"}~}} | interactive | size: XL",
                "~interactive~:{~type~:~nfm_reply~,~nfm_reply~:{~body~:~Sent~,~response_json~:~not json~}} | interactive | not json",
                "~location~:{~latitude~:48.1,~longitude~:11.5,~name~:~Office~,~address~:~Main St 1~} | location | Office;Main St 1;https://www.openstreetmap.org/?mlat=48.1&mlon=11.5#map=16/48.1/11.5",
                "~contacts~:[{~name~:{~formatted_name~:~Bob~},~phones~:[{~phone~:~+1 555~}],~emails~:[{~email~:~b@x.example~}]}] | contacts | Contact: Bob;+1 555;b@x.example",
                "~contacts~:[{~name~:{~formatted_name~:~Bob~},~org~:{~company~:~Lamps~},~phones~:[{~wa_id~:~1555~}]},{~name~:{~formatted_name~:~Eve~}}] | contacts | Contact: Bob;Lamps;+1555;;Contact: Eve",
                "~contacts~:[{~vcard~:~BEGIN:VCARD\\nFN:Bob\\nTEL:+1 555\\nEND:VCARD~}],~origin~:~contact_request~ | contacts | Contact: Bob;+1 555",
                "~order~:{~text~:~Soon please~,~product_items~:[{~product_retailer_id~:~sku-1~,~quantity~:2,~item_price~:9.5,~currency~:~EUR~}]} | order | Order:;2 × sku-1 at 9.5 EUR;Soon please",
            })
    void everyTypeBecomesReadable(String body, String type, String words) {
        var item = message("\"type\":\"%s\",%s".formatted(type, body.replace('~', '"')));

        assertThat(item.content().text()).isEqualTo(words.replace(';', '\n'));
        assertThat(item.purpose()).isEqualTo(Purpose.TALK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"type\":\"hologram\",\"hologram\":{\"beam\":1}",
                "\"type\":\"unsupported\",\"errors\":[{\"code\":131051}]",
                "\"type\":\"unsupported\",\"unsupported\":{\"type\":\"poll_creation\"}",
                "\"type\":\"interactive\"",
                "\"type\":\"text\",\"text\":{}",
                "\"type\":\"contacts\",\"contacts\":[{}]",
                "\"errors\":[{\"code\":131000}]",
                "\"type\":{\"not\":\"text\"}"
            })
    void whatCannotBeShownIsAPlaceholderAndNeverAnError(String rest) {
        var item = message(rest);

        assertThat(item.content().text()).startsWith("[").endsWith("]");
        assertThat(item.purpose()).isEqualTo(Purpose.TALK);
    }

    /** The browser tells these sentences in its languages, and so has to know each of them. */
    @Test
    void placeholdersAreThoseThatTheFrontEndKnows() throws IOException {
        var table = Path.of("..", "frontend", "src", "shared", "whatsapp", "placeholder-cases.json");
        var cases = JsonMapper.shared().readTree(Files.readString(table));

        assertThat(cases)
                .filteredOn(it -> it.has("message"))
                .hasSizeGreaterThan(5)
                .allSatisfy(it -> {
                    var body = it.path("message").toString();
                    assertThat(message(body.substring(1, body.length() - 1))
                                    .content()
                                    .text())
                            .isEqualTo(it.path("says").asString());
                });
        assertThat(List.of(
                        message("\"type\":\"hologram\"").content().text(),
                        message("\"type\":\"sticker\",\"sticker\":{}").content().text()))
                .containsExactly(
                        "[A message of the kind \"hologram\" that cannot be shown here.]",
                        "[The sticker could not be received.]");
    }

    @Test
    void aFileKeepsItsNameTypeAndCaption() {
        var item = message(
                "\"type\":\"document\",\"document\":{\"id\":\"99\",\"mime_type\":\"application/pdf\",\"filename\":\"bill.pdf\",\"caption\":\"my bill\"}");

        assertThat(file(item)).isEqualTo(new InboundFile("99", "application/pdf", "bill.pdf", null, null));
        assertThat(item.content().text()).isEqualTo("my bill");
    }

    @Test
    void aVoiceNoteIsNamedByItsType() {
        var item = message(
                "\"type\":\"audio\",\"audio\":{\"id\":\"98\",\"mime_type\":\"audio/ogg; codecs=opus\",\"voice\":true}");

        assertThat(file(item)).isEqualTo(new InboundFile("98", "audio/ogg", "audio.ogg", null, null));
    }

    @Test
    void aFileThatWhatsAppCouldNotTakeIsAPlaceholderWithItsCaption() {
        var item = message(
                "\"type\":\"video\",\"video\":{\"id\":\"97\",\"caption\":\"look\"},\"errors\":[{\"code\":131052}]");

        assertThat(file(item)).isNull();
        assertThat(item.content().text()).isEqualTo("look\n[The video could not be received.]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"type\":\"reaction\",\"reaction\":{\"message_id\":\"wamid.q\",\"emoji\":\"x\"} | AMENDMENT",
                "\"type\":\"reaction\",\"reaction\":{\"message_id\":\"wamid.q\"} | AMENDMENT",
                "\"type\":\"edit\",\"edit\":{\"original_message_id\":\"wamid.q\",\"message\":{\"type\":\"text\",\"text\":{\"body\":\"new\"}}} | AMENDMENT",
                "\"type\":\"revoke\",\"revoke\":{\"original_message_id\":\"wamid.q\"} | AMENDMENT",
            })
    void whatIsAboutAnEarlierMessagePointsToIt(String rest, Purpose purpose) {
        var item = message(rest);

        assertThat(item.purpose()).isEqualTo(purpose);
        assertThat(item.threading().references()).containsExactly("wamid.q");
    }

    @Test
    void anAnswerPointsToWhatItQuotesAndAForwardedMessageSaysSo() {
        var quoting =
                message("\"type\":\"text\",\"text\":{\"body\":\"x\"},\"context\":{\"from\":\"1\",\"id\":\"wamid.q\"}");
        var forwarded = message("\"type\":\"text\",\"text\":{\"body\":\"x\"},\"context\":{\"forwarded\":true}");

        assertThat(quoting.threading().references()).containsExactly("wamid.q");
        assertThat(forwarded.content().text()).isEqualTo("[Forwarded]\nx");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"from\":\"DE.77123\" | DE.77123 |",
                "\"from\":\"4915112345678\",\"from_user_id\":\"DE.77123\" | DE.77123 | 4915112345678",
                "\"from\":\"\",\"from_user_id\":\"DE.77123\" | DE.77123 |",
            })
    void aSenderMayShowAUserIdInsteadOfANumber(String from, String userId, String waId) {
        var items = read(
                "\"messages\":[{\"id\":\"wamid.m\",%s,\"type\":\"text\",\"text\":{\"body\":\"x\"}}]".formatted(from));

        assertThat(((InboundEvent.Message) items.get(0)).origin().from())
                .isEqualTo(Addresses.of(userId, waId, null, null));
    }

    @Test
    void aChangedNumberIsAChangeOfAddress() {
        var items = read(
                "\"messages\":[{\"id\":\"wamid.s\",\"from\":\"4911\",\"type\":\"system\",\"system\":{\"type\":\"user_changed_number\",\"wa_id\":\"4922\",\"body\":\"changed\"}}]");

        var change = (InboundEvent.AddressChange) items.get(0);
        assertThat(change.origin().from().addresses()).containsExactly(WhatsAppChannel.phone("4911"));
        assertThat(change.now()).containsExactly(WhatsAppChannel.phone("4922"));
    }

    @ParameterizedTest
    @CsvSource({"sent, SENT", "delivered, DELIVERED", "read, READ", "played, READ", "failed, FAILED"})
    void statusesAreRead(String told, Status expected) {
        var items = read(
                "\"statuses\":[{\"id\":\"wamid.o\",\"status\":\"%s\",\"timestamp\":1772355600123,\"biz_opaque_callback_data\":\"mine\",\"errors\":[{\"code\":131026,\"title\":\"Undeliverable\"}]}]"
                        .formatted(told));

        var report = ((InboundEvent.Report) items.get(0)).report();
        assertThat(report.status()).isEqualTo(expected);
        assertThat(report.attemptId()).isEqualTo("mine");
        assertThat(report.at()).isEqualTo(Instant.ofEpochMilli(1772355600123L));
        assertThat(report.error() != null).isEqualTo(expected == Status.FAILED);
    }

    @Test
    void unknownStatusesGroupsAndOtherFieldsAreNoneOfOurs() {
        var items = read(
                """
                "statuses":[{"id":"wamid.o","status":"in_orbit"},{"id":"wamid.c","status":"RINGING"}],
                "messages":[{"id":"wamid.g","from":"1","group_id":"g1","type":"text","text":{"body":"x"}}]""");
        var echoes = reader.read(
                bytes(
                        "{\"entry\":[{\"changes\":[{\"field\":\"smb_message_echoes\",\"value\":{\"messages\":[{\"id\":\"wamid.e\",\"type\":\"text\"}]}}]}]}"),
                NOW);

        assertThat(items).isEmpty();
        assertThat(echoes).containsExactly(new AccountNotice.Unused("", "smb_message_echoes", 1, List.of(), List.of()));
    }

    @Test
    void whomMetasAgentAnswersAndWhoCameBackIsRead() {
        var items = reader.read(
                bytes(
                        """
                        {"entry":[{"changes":[
                        {"field":"standby","value":{"standby":{"messages":[{"from":"4911","type":"text"},{"from":"4911"}],
                          "message_echoes":[{"to":"4922"},{"to_user_id":"DE.3"}]}}},
                        {"field":"standby","value":{"messages":[{"from":"4944"}]}},
                        {"field":"messaging_handovers","value":{"type":"control_passed","sender":{"phone_number":"4911"},
                          "control_passed":{"previous_owner_app_role":"meta_business_agent"}}},
                        {"field":"messaging_handovers","value":{"sender":{"phone_number":"4955"}}},
                        {"field":"standby","value":7},{"field":"","value":null}]}]}"""),
                NOW);

        assertThat(items)
                .containsExactly(
                        new AccountNotice.Unused("", "standby", 4, List.of("4911", "4922", "DE.3"), List.of()),
                        new AccountNotice.Unused("", "standby", 1, List.of("4944"), List.of()),
                        new AccountNotice.Unused("", "messaging_handovers", 1, List.of(), List.of("4911")),
                        new AccountNotice.Unused("", "messaging_handovers", 1, List.of("4955"), List.of()),
                        new AccountNotice.Unused("", "standby", 1, List.of(), List.of()),
                        new AccountNotice.Unused("", "without a name", 1, List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "86400", "4102444800", "99999999999999", "-5", "1e9", "soon", "٣٣٣"})
    void atAnImpossibleTimeItWasSentWhenItCame(String timestamp) {
        var items = read(
                "\"messages\":[{\"id\":\"wamid.m\",\"from\":\"1\",\"timestamp\":\"%s\",\"type\":\"text\",\"text\":{\"body\":\"x\"}}]"
                        .formatted(timestamp));

        assertThat(((InboundEvent.Message) items.get(0)).origin().sentAt()).isEqualTo(NOW);
    }

    @Test
    void oneBadByteSpoilsOneCharacter() {
        var body = bytes("{\"entry\":[{\"changes\":[{\"field\":\"messages\",\"value\":{\"messages\":[%s,%s]}}]}]}"
                .formatted(text("wamid.a", "ab#c"), text("wamid.b", "fine")));
        for (int i = 0; i < body.length; i++) {
            body[i] = body[i] == '#' ? (byte) 0xff : body[i];
        }

        assertThat(words(body)).containsExactly("ab\ufffdc", "fine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0001b", "a\\qb", "a\nb", "a\\ud83db", "a\\u0000b"})
    void strangeCharactersKeepNothingBack(String text) {
        var body = bytes("{\"entry\":[{\"changes\":[{\"field\":\"messages\",\"value\":{\"messages\":[%s,%s]}}]}]}"
                .formatted(text("wamid.a", text), text("wamid.b", "fine")));

        assertThat(words(body)).hasSize(2).allSatisfy(it -> assertThat(it).isNotBlank());
        assertThat(words(body).get(0)).startsWith("a").endsWith("b").doesNotContain("\u0000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "5",
                "\"text\"",
                "[]",
                "{}",
                "{\"id\":{}}",
                "{\"type\":[]}",
                "{\"id\":\"\",\"type\":\"text\"}"
            })
    void oneStrangeElementKeepsNoOtherBack(String strange) {
        var body = bytes("{\"entry\":[{\"changes\":[{\"field\":\"messages\",\"value\":{\"messages\":[%s,%s]}}]}]}"
                .formatted(strange, text("wamid.b", "fine")));

        assertThat(words(body)).contains("fine");
    }

    @Test
    void aMessageWithoutAnIdIsRecognizedByItsContent() {
        var body = "\"messages\":[{\"from\":\"1\",\"type\":\"text\",\"text\":{\"body\":\"%s\"}}]";

        var first = (InboundEvent.Message) read(body.formatted("x")).get(0);
        var again = (InboundEvent.Message) read(body.formatted("x")).get(0);
        var other = (InboundEvent.Message) read(body.formatted("y")).get(0);

        assertThat(first.origin().externalId())
                .isEqualTo(again.origin().externalId())
                .isNotEqualTo(other.origin().externalId())
                .isNotBlank();
    }

    @Test
    void longWordsStayWhole() {
        var words = "x".repeat(19_999) + "\ud83d\ude00" + "y".repeat(100_000);

        assertThat(message("\"type\":\"text\",\"text\":{\"body\":\"%s\"}".formatted(words))
                        .content()
                        .text())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "video", "sticker", "audio", "voice", "document"})
    void mediaThatCannotBeFetchedIsAPlaceholder(String type) {
        for (var media : List.of("{}", "{\"id\":\"\"}", "{\"id\":7e99}", "[]", "null", "{\"id\":\"a b\"}")) {
            var item = message("\"type\":\"%s\",\"%s\":%s".formatted(type, type, media));

            assertThat(file(item) != null || item.content().text().equals("[The " + type + " could not be received.]"))
                    .as(media)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u200b", "\u2800", "\u3164", "\ufe0f"})
    void textThatShowsNothingIsAPlaceholder(String body) {
        assertThat(message("\"type\":\"text\",\"text\":{\"body\":\"%s\"}".formatted(body))
                        .content()
                        .text())
                .startsWith(InboundEvent.Content.PLACEHOLDER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AUDIO/OGG;CODECS=OPUS |  | audio/ogg | document.ogg",
                "application/pdf | bill | application/pdf | bill.pdf",
                "IMAGE/HEIC | Urlaub.HEIC | image/heic | Urlaub.HEIC",
                "nonsense | note | application/octet-stream | note.bin",
                " |  | application/octet-stream | document.bin",
                "video/quicktime ; x=y | v1.2 final cut | video/quicktime | v1.2 final cut.mov",
            })
    void filesAreNamedByTheirTypeWhereNobodyNamedThem(String mime, String given, String type, String name) {
        var item = message("\"type\":\"document\",\"document\":{\"id\":\"9\",\"mime_type\":\"%s\",\"filename\":\"%s\"}"
                .formatted(mime == null ? "" : mime, given == null ? "" : given));

        assertThat(file(item)).isEqualTo(new InboundFile("9", type, name, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=",
                "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"
            })
    void aFilesHashIsReadInHexAndInBase64(String sha256) {
        var item = message("\"type\":\"image\",\"image\":{\"id\":\"9\",\"sha256\":\"%s\"}".formatted(sha256));

        assertThat(Objects.requireNonNull(file(item)).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        var item = message(
                "\"type\":\"document\",\"document\":{\"id\":\"9\",\"filename\":\"%s.pdf\"}".formatted("漢".repeat(400)));

        var name = Objects.requireNonNull(file(item)).name();
        assertThat(name).startsWith("漢漢").endsWith("漢.pdf").hasSizeLessThan(255);
    }

    @Test
    void smallCoordinatesAreWrittenOut() {
        var item = message("\"type\":\"location\",\"location\":{\"latitude\":51.5,\"longitude\":0.0004}");

        assertThat(item.content().text()).contains("mlon=0.0004");
    }

    @Test
    void aCardMayHaveThePartsOfANameOnly() {
        var item = message(
                "\"type\":\"contacts\",\"contacts\":[{\"name\":{\"first_name\":\"Ada\",\"last_name\":\"Lovelace\"}}]");

        assertThat(item.content().text()).isEqualTo("Contact: Ada Lovelace");
    }

    @Test
    void anEndlessErrorCodeIsNoNumber() {
        var items = read("\"statuses\":[{\"id\":\"wamid.o\",\"status\":\"failed\",\"errors\":[{\"code\":\"%s\"}]}]"
                .formatted("9".repeat(900)));

        assertThat(Objects.requireNonNull(
                                ((InboundEvent.Report) items.get(0)).report().error())
                        .code())
                .isEqualTo(-1);
    }

    @Test
    void updatesSayWhoseTheyAre() {
        var items = reader.read(
                bytes(
                        "{\"entry\":[{\"id\":\"777\",\"changes\":[{\"field\":\"account_update\",\"value\":{\"event\":\"DISABLED_UPDATE\",\"ban_info\":{\"waba_ban_state\":\"DISABLE\"}}}]}]}"),
                NOW);

        assertThat(items).singleElement().isInstanceOfSatisfying(AccountNotice.OfAccount.class, it -> {
            assertThat(it.account()).isEqualTo("777");
            assertThat(it.stops()).isTrue();
        });
    }

    private List<String> words(byte[] body) {
        return reader.read(body, NOW).stream()
                .filter(InboundEvent.Message.class::isInstance)
                .map(it -> ((InboundEvent.Message) it).content().text())
                .toList();
    }

    private static String text(String id, String body) {
        return "{\"id\":\"%s\",\"from\":\"1\",\"type\":\"text\",\"text\":{\"body\":\"%s\"}}".formatted(id, body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"standby", "messaging_handovers", "calls", "invented_field"})
    void aFieldThatTickDoesNotUseIsNamed(String field) {
        var items = reader.read(
                bytes(
                        """
                        {"entry":[{"id":"9","changes":[{"field":"%s","value":{"messages":[
                         {"id":"wamid.a","from":"1","type":"text","text":{"body":"a"}}]}}]}]}"""
                                .formatted(field)),
                NOW);

        assertThat(items).singleElement().isInstanceOfSatisfying(AccountNotice.Unused.class, unused -> {
            assertThat(unused.account()).isEqualTo("9");
            assertThat(unused.field()).isEqualTo(field);
        });
    }

    @Test
    void allEntriesChangesAndItemsAreWalkedThrough() {
        var change =
                """
                {"field":"messages","value":{"metadata":{"phone_number_id":"1"},
                 "messages":[{"id":"wamid.a","from":"1","type":"text","text":{"body":"a"}},{"id":"wamid.b","from":"1","type":"text","text":{"body":"b"}}],
                 "statuses":[{"id":"wamid.c","status":"sent"}]}}""";

        var items = reader.read(
                bytes("{\"entry\":[{\"changes\":[%s,%s]},{\"changes\":[%s]}]}".formatted(change, change, change)), NOW);

        assertThat(items).hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "[]", "{}", "{\"entry\":5}", "\"text\"", "{\"entry\":["})
    void whatIsNoEnvelopeIsRefused(String body) {
        assertThatThrownBy(() -> reader.read(bytes(body), NOW)).isInstanceOf(UnreadableBodyException.class);
    }

    private static @Nullable InboundFile file(InboundEvent.Message message) {
        return message.content().files().stream().findFirst().orElse(null);
    }

    private InboundEvent.Message message(String rest) {
        var items = read(
                """
                "contacts":[{"profile":{"name":"Ada L."},"wa_id":"4915112345678"}],
                "messages":[{"id":"wamid.m","from":"4915112345678","timestamp":"1772355600",%s}]"""
                        .formatted(rest));
        assertThat(items).hasSize(1);
        return (InboundEvent.Message) items.get(0);
    }

    private List<InboundEvent> read(String value) {
        return reader.read(
                bytes(
                        "{\"entry\":[{\"changes\":[{\"field\":\"messages\",\"value\":{\"metadata\":{\"phone_number_id\":\"1\"},%s}}]}]}"
                                .formatted(value)),
                NOW);
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
