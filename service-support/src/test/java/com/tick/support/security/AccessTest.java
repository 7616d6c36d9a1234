package com.tick.support.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.tick.support.ProofApplication;
import com.tick.support.test.TestTokens;
import com.tick.support.test.WithRealInfrastructure;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = ProofApplication.class)
@AutoConfigureMockMvc
@WithRealInfrastructure
class AccessTest {

    private static final String SERVICE = "proof-service";

    @Autowired
    MockMvcTester http;

    @Autowired
    JsonMapper json;

    @Test
    void withoutATokenNothingIsOpen() {
        assertThat(http.get().uri("/open"))
                .hasStatus(401)
                .bodyJson()
                .extractingPath("$.success")
                .isEqualTo(false);
        assertThat(http.get().uri("/nowhere")).hasStatus(401);
    }

    @Test
    void aTokenForAnotherServiceIsWorthNothing() {
        assertThat(get("/open", TestTokens.bearer("other-service", "agent:1", "anyone")))
                .hasStatus(401);
    }

    @Test
    void anExpiredTokenIsWorthNothing() {
        var old = TestTokens.token(SERVICE, "agent:1", Map.of(), Instant.now().minusSeconds(120), "anyone");

        assertThat(get("/open", "Bearer " + old)).hasStatus(401);
    }

    @Test
    void anotherAlgorithmIsWorthNothing() throws Exception {
        var claims = claims().expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .build();
        var secret = TestTokens.JWT_SECRET.repeat(2).getBytes(StandardCharsets.UTF_8);

        assertThat(get("/open", "Bearer " + new PlainJWT(claims).serialize())).hasStatus(401);
        assertThat(signed(JWSAlgorithm.HS384, claims, new MACSigner(secret))).hasStatus(401);
        assertThat(signed(JWSAlgorithm.HS512, claims, new MACSigner(secret))).hasStatus(401);
        assertThat(signed(JWSAlgorithm.RS256, claims, new RSASSASigner(new RSAKeyGenerator(2048).generate())))
                .hasStatus(401);
    }

    @Test
    void aTokenThatSomebodyElseSignedIsWorthNothing() throws Exception {
        var claims = claims().expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .build();

        assertThat(signed(JWSAlgorithm.HS256, claims, new MACSigner("x".repeat(32))))
                .hasStatus(401);
    }

    @Test
    void aTokenThatNeverExpiresIsWorthNothing() throws Exception {
        var secret = TestTokens.JWT_SECRET.getBytes(StandardCharsets.UTF_8);

        assertThat(signed(JWSAlgorithm.HS256, claims().build(), new MACSigner(secret)))
                .hasStatus(401);
    }

    @Test
    void anOperationWithoutARuleIsClosedToEverybody() {
        assertThat(get("/forgotten", TestTokens.bearer(SERVICE, "agent:1", "anyone", "viewer", "agent", "admin")))
                .hasStatus(403);
    }

    @Test
    void whoHasNotSaidWhoTheyAreIsAskedToWhoMayNotIsRefused() {
        assertThat(get("/agents", TestTokens.bearer(SERVICE, "anonymous", "anyone")))
                .hasStatus(401);
        assertThat(get("/agents", TestTokens.bearer(SERVICE, "agent:1", "anyone", "viewer")))
                .hasStatus(403);
        assertThat(get("/agents", TestTokens.bearer(SERVICE, "agent:1", Map.of("name", "Anna"), "anyone", "agent")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.data")
                .isEqualTo("agent:1 Anna");
    }

    @Test
    void whatIsForOneKindOfCallerIsClosedToTheOthers() {
        assertThat(get("/agents/own", TestTokens.bearer(SERVICE, "api-token:1", "anyone", "viewer", "agent")))
                .hasStatus(403);
        assertThat(get("/agents/own", TestTokens.bearer(SERVICE, "agent:1", "anyone")))
                .hasStatus(401);
        assertThat(get("/agents/own", TestTokens.bearer(SERVICE, "agent:1", "anyone", "viewer")))
                .hasStatusOk();
    }

    @Test
    void problemsHaveOneShapeAndTellNothingOfTheInside() {
        var token = TestTokens.bearer(SERVICE, "anonymous", "anyone");

        assertThat(get("/missing", token))
                .hasStatus(404)
                .hasContentType("application/problem+json")
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"type": "urn:tick:problem:thing-not-found", "status": 404, "success": false,
                         "message": "There is no such thing.", "errors": [{"field": "id", "message": "There is no such thing."}]}
                        """);
        assertThat(get("/broken", token))
                .hasStatus(500)
                .bodyText()
                .contains("incident")
                .doesNotContain("jdbc:mysql");
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder().subject("agent:1").audience(SERVICE).claim("scope", "anyone agent admin");
    }

    private MvcTestResult signed(JWSAlgorithm algorithm, JWTClaimsSet claims, JWSSigner signer) throws Exception {
        var token = new SignedJWT(new JWSHeader(algorithm), claims);
        token.sign(signer);
        return get("/open", "Bearer " + token.serialize());
    }

    @Test
    void asksForAConfirmationThatIsNotOld() {
        var until = Instant.now().plusSeconds(60).getEpochSecond();

        var never = get("/confirmed", TestTokens.bearer(SERVICE, "agent:1", "anyone", "admin"));
        var before = get("/confirmed", admin(Instant.now().minusSeconds(1).getEpochSecond()));
        var viewer = TestTokens.bearer(
                SERVICE, "agent:1", Map.of(Caller.CONFIRMED_UNTIL, Long.toString(until)), "anyone", "viewer");

        assertThat(never)
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:tick:problem:confirmation-needed");
        assertThat(before).hasStatus(403);
        assertThat(get("/confirmed", viewer))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:tick:problem:not-allowed");
        assertThat(get("/confirmed", admin(until))).hasStatusOk();
    }

    private static String admin(long confirmedUntil) {
        return TestTokens.bearer(
                SERVICE, "agent:1", Map.of(Caller.CONFIRMED_UNTIL, Long.toString(confirmedUntil)), "anyone", "admin");
    }

    /** Quadratic readers have made long numbers a way to keep a core busy (CVE-2026-89407). */
    @Test
    void readsNoEndlessNumber() {
        assertThat(json.readTree("1".repeat(64)).isNumber()).isTrue();
        assertThatThrownBy(() -> json.readTree("1".repeat(65))).isInstanceOf(StreamConstraintsException.class);
        assertThatThrownBy(() -> json.readTree("1." + "0".repeat(100) + "1"))
                .isInstanceOf(StreamConstraintsException.class);
    }

    private MvcTestResult get(String path, String authorization) {
        return http.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, authorization)
                .exchange();
    }
}
