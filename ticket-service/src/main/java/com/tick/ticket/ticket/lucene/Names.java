package com.tick.ticket.ticket.lucene;

import com.tick.support.search.SearchQuery;
import com.tick.support.search.SearchQuery.Alternative;
import com.tick.ticket.ticket.TicketNames;
import java.util.ArrayList;
import java.util.List;

/** What a single ticket is called, as terms of the index. */
final class Names {

    private Names() {}

    static String number(long id) {
        return "number:" + id;
    }

    static String reference(String reference) {
        return "reference:" + reference;
    }

    static boolean isAddress(String term) {
        return term.indexOf('@') > 0;
    }

    static boolean isPhone(String term) {
        return term.startsWith("#");
    }

    static List<Alternative> in(SearchQuery query) {
        var names = new ArrayList<Alternative>();
        TicketNames.number(query.typed()).ifPresent(id -> names.add(Alternative.whole(number(id))));
        TicketNames.reference(query.typed()).ifPresent(it -> names.add(Alternative.whole(reference(it))));
        query.addresses().forEach(address -> names.add(Alternative.whole(address)));
        names.addAll(query.numbers());
        return names;
    }
}
