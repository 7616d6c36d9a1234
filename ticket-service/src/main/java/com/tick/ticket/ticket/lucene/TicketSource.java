package com.tick.ticket.ticket.lucene;

import com.tick.support.search.SearchTerms;
import com.tick.support.search.Token;
import com.tick.support.search.index.RowSequence;
import com.tick.support.search.index.TableSequence;
import com.tick.support.search.index.TextDocument;
import com.tick.support.search.index.TextSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tickets as the index sees them. What it sees of a ticket never changes, so new ones are all that is to be followed. */
@Component
class TicketSource implements TextSource {

    private final JdbcClient jdbc;
    private final List<RowSequence> sequences;

    TicketSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.sequences = List.of(new TableSequence(jdbc, "tickets", "id"));
    }

    @Override
    public List<RowSequence> sequences() {
        return sequences;
    }

    @Override
    public List<TextDocument> read(Collection<Long> ids) {
        return jdbc.sql(
                        """
                        select id, reference, name, email, mobile, mobile_e164, issue_title, description
                          from tickets where id in (:ids)
                        """)
                .param("ids", ids)
                .query((row, number) -> document(row))
                .list();
    }

    private static TextDocument document(ResultSet row) throws SQLException {
        var id = row.getLong("id");
        var reference = row.getString("reference");
        var email = row.getString("email");
        var mobile = row.getString("mobile");
        var e164 = row.getString("mobile_e164");
        var names = new ArrayList<>(List.of(Names.number(id), Names.reference(reference)));
        terms(email).filter(Names::isAddress).forEach(names::add);
        Stream.of(mobile, e164)
                .flatMap(TicketSource::terms)
                .filter(Names::isPhone)
                .distinct()
                .forEach(names::add);
        var headings = Stream.of(row.getString("issue_title"), row.getString("name"), email, mobile, e164, reference)
                .filter(Objects::nonNull)
                .toList();
        return new TextDocument(id, id, headings, List.of(row.getString("description")), names);
    }

    private static Stream<String> terms(@Nullable String text) {
        return text == null ? Stream.of() : SearchTerms.of(text).stream().map(Token::term);
    }
}
