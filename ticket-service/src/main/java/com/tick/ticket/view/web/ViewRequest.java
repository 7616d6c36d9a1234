package com.tick.ticket.view.web;

import com.tick.support.web.Text;
import com.tick.ticket.view.View.Definition;
import com.tick.ticket.view.View.Scope;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A view as an agent saves it.
 *
 * @param filter parameters of {@code GET /api/tickets}, each with a list of values
 * @param sort activity when absent
 * @param columns of the table, in order; the usual ones when absent
 */
@Schema(
        example =
                """
                {"name": "Open billing questions", "scope": "personal",
                 "filter": {"status": ["new", "in_progress"], "issueType": ["billing"]}, "sort": "waiting",
                 "columns": ["reference", "name", "subject"]}""")
record ViewRequest(
        @NotBlank(message = "is required") @Text(max = 100) String name,
        @NotNull(message = "is required")
                @Pattern(regexp = "personal|everybody", message = "must be personal or everybody")
                String scope,
        @Nullable @Size(max = 12)
                Map<
                                @Pattern(
                                        regexp = FILTERS,
                                        message =
                                                "must be status, issueType, assignee, channel, customer, unread, milestone, by, from, to or q")
                                String,
                                @NotNull @Size(min = 1, max = 50) List<@NotBlank @Text(max = 200) String>>
                        filter,
        @Nullable @Pattern(regexp = SORTS, message = "is not an order of the list of tickets") String sort,
        @Nullable @Size(max = 15)
                List<@NotNull @Pattern(regexp = "[a-z_]{1,30}", message = "is not the name of a column") String>
                        columns) {

    private static final String FILTERS = "status|issueType|assignee|channel|customer|unread|milestone|by|from|to|q";
    private static final String SORTS =
            "activity|created|waiting|relevance|-?(created_at|updated_at|last_customer_at|name|status)";

    @SuppressWarnings("NullAway") // what the request leaves out is null until it has been validated
    ViewRequest {
        name = name == null ? null : name.strip();
    }

    Definition definition() {
        return new Definition(
                name,
                Scope.valueOf(scope.toUpperCase(Locale.ROOT)),
                filter == null ? Map.of() : new TreeMap<>(filter),
                sort == null ? "activity" : sort,
                columns == null ? List.of() : columns);
    }
}
