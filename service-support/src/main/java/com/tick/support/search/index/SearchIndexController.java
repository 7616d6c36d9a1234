package com.tick.support.search.index;

import com.tick.support.security.Allow;
import com.tick.support.web.Answer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes the search index of this service anew, and shows how it is. */
@RestController
@RequestMapping("/api/search-index/${spring.application.name}")
class SearchIndexController {

    private final SearchIndex index;

    SearchIndexController(SearchIndex index) {
        this.index = index;
    }

    @GetMapping
    @Allow("admin")
    Answer<IndexState> state() {
        return Answer.of(index.state());
    }

    @PostMapping("/rebuilds")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allow("admin")
    Answer<IndexState> rebuild() {
        index.rebuild();
        return Answer.of("Rebuilding the search index.", index.state());
    }
}
