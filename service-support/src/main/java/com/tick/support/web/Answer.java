package com.tick.support.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of every successful answer.
 *
 * @param message a sentence for people, where there is something to say
 * @param page where a list goes on; only on lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer<T>(boolean success, @Nullable String message, @Nullable T data, @Nullable Page page) {

    public static <T> Answer<T> of(T data) {
        return new Answer<>(true, null, data, null);
    }

    public static <T> Answer<T> of(String message, T data) {
        return new Answer<>(true, message, data, null);
    }

    public static <T> Answer<List<T>> page(List<T> items, @Nullable String next, @Nullable Long total) {
        return new Answer<>(true, null, items, new Page(next, total, null));
    }

    /** Of a list that can be read in both directions. */
    public static <T> Answer<List<T>> pageBetween(List<T> items, @Nullable String previous, @Nullable String next) {
        return new Answer<>(true, null, items, new Page(next, null, previous));
    }

    /**
     * @param next cursor of the following page, to be sent as {@code after}; null on the last page
     * @param total how many items match in all, where that is cheap to know
     * @param previous cursor of the page before, to be sent as {@code before}, where a list can be read backwards
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Page(
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next,
            @Nullable Long total,
            @Nullable String previous) {}
}
