package com.tick.ticket;

import static com.tick.ticket.ServiceUnderTest.field;
import static com.tick.ticket.ServiceUnderTest.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import com.tick.ticket.ServiceUnderTest.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Which language a ticket remembers its customer by. */
@RunningService
class CustomersLanguageTest {

    private static final String FORM = "name=Ada&email=ada@example.org&description=Fire";
    private static final String JSON =
            "{\"name\":\"Ada\",\"email\":\"ada@example.org\",\"description\":\"Fire\",\"language\":%s}";

    @Autowired
    ServiceUnderTest tickets;

    @Test
    void theLanguageThatARequestNamesIsKeptHoweverItIsSent() {
        var form = tickets.createForm(FORM + "&language=de", "Accept-Language", "en");
        var json = tickets.createJson(JSON.formatted("\"pt_br\""));
        var multipart = tickets.createMultipart(field("name", "Ada")
                + field("email", "ada@example.org")
                + field("description", "Fire")
                + field("language", "ar"));

        assertThat(languageOf(form)).isEqualTo("de");
        assertThat(languageOf(json)).isEqualTo("pt-BR");
        assertThat(languageOf(multipart)).isEqualTo("ar");
    }

    @Test
    void aRequestThatNamesNoneIsKeptInTheLanguageOfTheBrowser() {
        var left = tickets.createForm(FORM, "Accept-Language", "de-AT,de;q=0.9,en;q=0.8");
        var blank = tickets.createForm(FORM + "&language=+", "Accept-Language", "fr");

        assertThat(languageOf(left)).isEqualTo("de-AT");
        assertThat(languageOf(blank)).isEqualTo("fr");
    }

    @Test
    void whereNobodyNamesALanguageNoneIsMadeUp() {
        var created = tickets.createForm(FORM, "Accept-Language", "*");

        var seen = tickets.get("/api/tickets/" + created.number("/data/id"), viewer());
        assertThat(seen.body().at("/data/language").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"german", "d", "de,en", "de-x", "de-1234567890123456789012345678901234567890"})
    void whatIsNoLanguageIsNamed(String wrong) {
        var form = tickets.createForm(FORM + "&language=" + wrong);
        var json = tickets.createJson(JSON.formatted("\"" + wrong + "\""));

        assertThat(form.status()).isEqualTo(400);
        assertThat(form.text("/errors/0/field")).isEqualTo("language");
        assertThat(form.text("/message")).contains("de or pt-BR");
        assertThat(json.text("/errors/0/field")).isEqualTo("language");
    }

    @Test
    void whatIsNoTextIsNoLanguageEither() {
        var refused = tickets.createJson(JSON.formatted("[\"de\"]"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo("language");
    }

    @Test
    void aRepetitionFromAnotherBrowserIsTheSameRequestAndOneInAnotherLanguageIsNot() {
        var key = UUID.randomUUID().toString();
        tickets.createForm(FORM, "Idempotency-Key", key, "Accept-Language", "de");

        var again = tickets.createForm(FORM, "Idempotency-Key", key, "Accept-Language", "en");
        var other = tickets.createForm(FORM + "&language=en", "Idempotency-Key", key);

        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(languageOf(again)).isEqualTo("de");
        assertThat(other.status()).isEqualTo(422);
    }

    private String languageOf(Answer created) {
        assertThat(created.status()).isEqualTo(201);
        return tickets.get("/api/tickets/" + created.number("/data/id"), viewer())
                .text("/data/language");
    }
}
