package com.tick.devstack.repository;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownLinksTest {

    @Test
    void noLinkOfAnyDocumentLeadsNowhere() {
        var documents = Repository.find(Repository.root(), "*.md");

        assertThat(documents).isNotEmpty();
        assertThat(documents.stream().flatMap(it -> MarkdownLinks.broken(it, Repository.read(it)).stream()))
                .isEmpty();
    }

    @Test
    void aLinkThatLeadsNowhereIsFound() {
        var readme = Repository.root().resolve("README.md");
        var text = "# One\n[a](LICENSE) [b](#one) [c](NOTHING) [d](#two) [e](docs/adr/) [f](https://example.org/x)";

        assertThat(MarkdownLinks.broken(readme, text)).containsExactly("README.md -> NOTHING", "README.md -> #two");
    }
}
