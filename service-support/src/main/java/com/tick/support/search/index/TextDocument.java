package com.tick.support.search.index;

import java.util.List;

/**
 * A row as the index sees it.
 *
 * @param owner what is found when the row is: the row itself, or what it belongs to
 * @param headings what counts more, such as a subject; found as a part of the text too
 * @param names what the owner is called, each as one term
 */
public record TextDocument(long id, long owner, List<String> headings, List<String> bodies, List<String> names) {

    public TextDocument {
        headings = List.copyOf(headings);
        bodies = List.copyOf(bodies);
        names = List.copyOf(names);
    }
}
