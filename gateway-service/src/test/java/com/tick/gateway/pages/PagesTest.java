package com.tick.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.gateway.stub.GatewayTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@GatewayTest
class PagesTest {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    @Autowired
    private WebTestClient client;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.html",
                "/admin",
                "/admin/",
                "/admin/tickets/7",
                "/whatsapp-config",
                "/t",
                "/t/TK-4711"
            })
    void everyAddressOfTheFrontEndIsItsPage(String path) {
        client.get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML)
                .expectHeader()
                .valueEquals("Cache-Control", "no-cache")
                .expectBody(String.class)
                .value(it -> assertThat(it).contains("<div id=\"root\">"));
    }

    @Test
    void thePageCarriesTheNonceOfItsPolicyAndANewOneEachTime() {
        var first = nonceOfThePage();
        var second = nonceOfThePage();

        assertThat(first).isNotEqualTo(second).hasSizeGreaterThanOrEqualTo(22);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wp-login.php",
                "/nowhere",
                "/admin/missing.js",
                "/assets/missing-1.js",
                "/t/x.png",
                "/missing.svg"
            })
    void anythingElseIsNotFoundInsteadOfABlankPage(String path) {
        client.get().uri(path).accept(MediaType.ALL).exchange().expectStatus().isNotFound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no/such/place", "/internal/tickets/7"})
    void aBrowserThatGoesAstrayIsToldSoByThePage(String path) {
        client.get()
                .uri(path)
                .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .valueMatches("Content-Security-Policy", ".*script-src 'self' 'nonce-.*")
                .expectBody(String.class)
                .value(it -> assertThat(it).contains("<div id=\"root\">"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nowhere", "/assets/nowhere", "/wp-login.php", "/docs/nowhere"})
    void noPageStandsInForWhatIsNone(String path) {
        client.get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody(String.class)
                .value(it -> assertThat(it).doesNotContain("<div id=\"root\">"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/assets/../index.html", "/assets/..%2f..%2fapplication.yml", "/assets/%2e%2e/%2e%2e/pom.xml"})
    void nothingOutsideTheFolderIsServed(String path) {
        client.get()
                .uri(URI.create("http://localhost:" + port + path))
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void onlyReadingGetsAPage() {
        client.post().uri("/admin").exchange().expectStatus().isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoWantsJsonDoesNotGetAPage() {
        client.get()
                .uri("/admin")
                .accept(MediaType.APPLICATION_JSON)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void anAssetMayBeKeptForever() {
        client.get()
                .uri("/assets/style-4d5e6f.css")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.valueOf("text/css"))
                .expectHeader()
                .value("Cache-Control", it -> assertThat(it).contains("max-age=31536000", "immutable"));
    }

    @Test
    void anAssetTravelsCompressed() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/assets/app-1a2b3c.js"))
                .header("Accept-Encoding", "gzip")
                .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.body()).hasSizeLessThan(1000);
    }

    @Test
    void otherFilesOfTheBuildAreServedToo() {
        client.get().uri("/robots.txt").exchange().expectStatus().isOk();
    }

    private String nonceOfThePage() {
        var answer =
                client.get().uri("/").accept(MediaType.TEXT_HTML).exchange().returnResult(String.class);
        var matcher = NONCE.matcher(String.valueOf(answer.getResponseHeaders().getFirst("Content-Security-Policy")));
        assertThat(matcher.find()).isTrue();
        var nonce = matcher.group(1);
        assertThat(answer.getResponseBodyContent())
                .asString(StandardCharsets.UTF_8)
                .doesNotContain("__CSP_NONCE__")
                .contains("nonce=\"" + nonce + "\"");
        return nonce;
    }
}
