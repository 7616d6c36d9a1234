package com.tick.support.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.http.MockHttpInputMessage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class RequestJsonTest {

    private final JsonMapper json = new RequestJson(JsonMapper.builder().build()).mapper();

    record Order(@Nullable String name, @Nullable Integer count, @Nullable Boolean gift, @Nullable List<Item> items) {}

    record Item(String code) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            {"name":5};                    name;           has the wrong type
            {"name":true};                 name;           has the wrong type
            {"name":["x"]};                name;           has the wrong type
            {"name":{"a":1}};              name;           has the wrong type
            {"count":"5"};                 count;          has the wrong type
            {"count":1.5};                 count;          has the wrong type
            {"count":99999999999};         count;          has the wrong type
            {"gift":"true"};               gift;           has the wrong type
            {"gift":1};                    gift;           has the wrong type
            {"other":1};                   other;          is not a known field
            {"items":[{"code":1}]};        items[0].code;  has the wrong type
            {"items":[{"code":"a","x":1}]};items[0].x;     is not a known field
            {"name":"a","name":"b"};       name;           is there twice
            """)
    void whatDoesNotFitIsNamed(String body, String field, String why) {
        var refused = refused(body);

        assertThat(UnreadableBody.fields(refused)).containsExactly(new Problems.FieldError(field, why));
        assertThat(UnreadableBody.sentence(refused)).isEqualTo(field + ": " + why);
    }

    @Test
    void whatFitsIsRead() {
        var read = json.readValue(
                """
                {"name":"Ada","count":2,"gift":true,"items":[{"code":"x"}]}
                """,
                Order.class);

        assertThat(read).isEqualTo(new Order("Ada", 2, true, List.of(new Item("x"))));
    }

    @Test
    void aBottomlessBodyIsRefusedWhereverItIsDeep() {
        var deep = "[".repeat(100_000);

        assertThat(UnreadableBody.fields(refused("{\"name\":" + deep)))
                .containsExactly(new Problems.FieldError("name", "has the wrong type"));
        assertThat(UnreadableBody.fields(refused(deep))).hasSizeLessThan(2);
    }

    private HttpMessageNotReadableException refused(String body) {
        var cause = catchThrowableOfType(JacksonException.class, () -> json.readValue(body, Order.class));
        assertThat(cause).isNotNull();
        return new HttpMessageNotReadableException("Not readable", cause, new MockHttpInputMessage(new byte[0]));
    }
}
