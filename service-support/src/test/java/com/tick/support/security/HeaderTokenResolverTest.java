package com.tick.support.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class HeaderTokenResolverTest {

    private final HeaderTokenResolver resolver = new HeaderTokenResolver();

    @ParameterizedTest
    @ValueSource(strings = {"Bearer a.b.c", "bearer a.b.c", "BEARER  a.b.c "})
    void findsTheToken(String header) {
        assertThat(resolver.resolve(with(header))).isEqualTo("a.b.c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic a.b.c", "Bearer", "Bearer ", "Bearera.b.c", ""})
    void findsNoneInOtherHeaders(String header) {
        assertThat(resolver.resolve(with(header))).isNull();
    }

    @Test
    void ignoresTokensInTheAddress() {
        var request = new MockHttpServletRequest("GET", "/x");
        request.setParameter("access_token", "a.b.c");

        assertThat(resolver.resolve(request)).isNull();
    }

    private static MockHttpServletRequest with(String header) {
        var request = new MockHttpServletRequest("GET", "/x");
        request.addHeader("Authorization", header);
        return request;
    }
}
