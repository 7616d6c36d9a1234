package com.tick.devstack.system;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What became of one story, as Node's test runner has written it down.
 *
 * @param failure why it failed, and what the browser showed then
 * @param leftOut why it was not told
 */
record BrowserStory(String name, Optional<String> failure, Optional<String> leftOut) {

    /** Colours, for one, which the runner leaves in. */
    private static final Pattern NOT_OF_XML = Pattern.compile("[\\p{Cntrl}&&[^\n\r\t]]");

    static List<BrowserStory> readAll(Path report) throws IOException {
        var stories = new ArrayList<BrowserStory>();
        try {
            var text = NOT_OF_XML.matcher(Files.readString(report)).replaceAll("");
            var document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)));
            var cases = document.getElementsByTagName("testcase");
            for (var i = 0; i < cases.getLength(); i++) {
                stories.add(of((Element) cases.item(i)));
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("cannot be read: " + report, e);
        }
        return stories;
    }

    boolean hasFailed() {
        return failure.isPresent();
    }

    void check() {
        leftOut.ifPresent(why -> assumeTrue(false, name + ": " + why));
        failure.ifPresent(why -> {
            throw new AssertionError(name + ": " + why);
        });
    }

    private static BrowserStory of(Element testcase) {
        return new BrowserStory(
                testcase.getAttribute("name"),
                child(testcase, "failure").map(Element::getTextContent).map(String::strip),
                child(testcase, "skipped").map(skipped -> skipped.getAttribute("message")));
    }

    private static Optional<Element> child(Element testcase, String name) {
        return Optional.ofNullable((Element) testcase.getElementsByTagName(name).item(0));
    }
}
