package com.tick.attachment.inspection;

import static com.tick.attachment.inspection.SampleFiles.joined;
import static com.tick.attachment.inspection.SampleFiles.latin1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tick.attachment.inspection.tika.SnifferForTests;
import com.tick.support.error.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InspectFileTest {

    private final InspectFile inspectFile = new InspectFile(SnifferForTests.tika());

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource
    void whatItsEndingSaysIsTaken(String name, String contentType, byte[] content) throws IOException {
        var file = Files.write(folder.resolve("content"), content);

        assertThat(inspectFile.handle(name, file)).isEqualTo(contentType);
    }

    static Stream<Arguments> whatItsEndingSaysIsTaken() {
        return Stream.of(
                arguments("photo.PNG", "image/png", SampleFiles.png()),
                arguments("photo.jpeg", "image/jpeg", latin1("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0")),
                arguments("photo.gif", "image/gif", latin1("GIF89a\1\0\1\0")),
                arguments("photo.webp", "image/webp", latin1("RIFF\1\0\0\0WEBPVP8 ")),
                arguments("bill.pdf", "application/pdf", SampleFiles.pdf()),
                arguments("notes.txt", "text/plain", latin1("Hello\r\n\tworld\n")),
                arguments("umlaut.txt", "text/plain", latin1("sch\u00f6ne Gr\u00fc\u00dfe\n")),
                arguments("wide.txt", "text/plain", "\ufeffHello".getBytes(StandardCharsets.UTF_16LE)),
                arguments("mail.txt", "text/plain", latin1("Subject: it broke\n\nagain\n")),
                arguments("app.log", "text/plain", latin1("\u001b[31m2026-01-01 ERROR\u001b[0m it broke\n")),
                arguments("table.csv", "text/csv", latin1("a;b\n1;2\n")),
                arguments("all.zip", "application/zip", SampleFiles.zip()),
                arguments("two.zip", "application/zip", SampleFiles.zip(Map.of("in.zip", SampleFiles.zip()))),
                arguments(
                        "letter.docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        SampleFiles.docx()),
                arguments("film.mp4", "video/mp4", latin1("\0\0\0\u0018ftypisom\0\0\2\0isomiso2")),
                arguments("film.3gp", "video/3gpp", latin1("\0\0\0\u0018ftyp3gp4\0\0\0\0")),
                arguments("voice.m4a", "audio/mp4", latin1("\0\0\0\u0018ftypmp42\0\0\0\0")),
                arguments("voice.ogg", "audio/ogg", latin1("OggS\0\2" + "\0".repeat(22) + "OpusHead\1\1")),
                arguments("voice.mp3", "audio/mpeg", latin1("ID3\3\0\0\0\0\0\0")),
                arguments("voice.amr", "audio/amr", latin1("#!AMR\n")),
                arguments("voice.aac", "audio/aac", latin1("\u00ff\u00f1P\u0080\u0002\u001f\u00fc")),
                arguments("voice.wav", "audio/wav", latin1("RIFF\1\0\0\0WAVEfmt ")),
                arguments("photo.heic", "image/heic", latin1("\0\0\0\u0018ftypheic\0\0\0\0mif1heic")),
                arguments("film.mov", "video/quicktime", latin1("\0\0\0\u0014ftypqt  \0\0\2\0qt  ")),
                arguments(
                        "mail.eml",
                        "message/rfc822",
                        latin1("From: a@example.org\r\nSubject: x\r\n\r\n<html>hi</html>")),
                arguments("mail.eml", "message/rfc822", latin1("X-Odd: yes\n\n<script>no</script>")),
                arguments("mail.msg", "application/vnd.ms-outlook", SampleFiles.compound()),
                arguments("old.doc", "application/msword", SampleFiles.compound()),
                arguments("card.vcf", "text/vcard", latin1("BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nEND:VCARD\n")),
                arguments("date.ics", "text/calendar", latin1("BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n")),
                arguments("letter.odt", "application/vnd.oasis.opendocument.text", SampleFiles.odt()),
                arguments(
                        "macro.docm", "application/vnd.ms-word.document.macroenabled.12", SampleFiles.docxWithMacro()),
                arguments(
                        "mixed.zip",
                        "application/zip",
                        SampleFiles.zip(Map.of("a/letter.docx", SampleFiles.docxWithSheet()))),
                arguments("photo.jpg", "image/png", SampleFiles.png()),
                arguments("table.xlsx", DOCX, SampleFiles.docx()),
                arguments("letter.odt", DOCX, SampleFiles.docx()),
                arguments("letter", DOCX, SampleFiles.docx()),
                arguments("letter.2026-01", "application/vnd.oasis.opendocument.text", SampleFiles.odt()),
                arguments("letter", "application/vnd.ms-word.document.macroenabled.12", SampleFiles.docxWithMacro()),
                arguments("all", "application/zip", SampleFiles.zip()),
                arguments("all.zip", "application/zip", SampleFiles.docx()),
                arguments("photo", "image/png", SampleFiles.png()),
                arguments("scan.file", "application/pdf", SampleFiles.pdf()),
                arguments("README", "text/plain", latin1("Just words.\n")),
                arguments("trace.dump", "text/plain", latin1("Just words.\n")));
    }

    @ParameterizedTest(name = "{0} called {1} is {2}")
    @CsvSource({
        "red.mov, film.mov, video/quicktime",
        "red.mov, film.MP4, video/mp4",
        "red.mp4, film.mp4, video/mp4",
        "red.heic, IMG_0001.HEIC, image/heic",
        "red.heic, IMG_0001.jpg, image/heic",
        "red.heic, IMG_0001, image/heic",
        "red.avif, photo.avif, image/avif",
        "tone.aac, audio.aac, audio/aac",
        "tone.ogg, audio.ogg, audio/ogg",
        "tone.ogg, PTT-0001.opus, audio/ogg",
        "tone.ogg, voice, audio/ogg"
    })
    void filesAsPhonesWriteThemAreTaken(String sample, String name, String contentType) throws Exception {
        var file =
                Path.of(InspectFileTest.class.getResource("/samples/" + sample).toURI());

        assertThat(inspectFile.handle(name, file)).isEqualTo(contentType);
    }

    @ParameterizedTest
    @MethodSource
    void whatMustBeKeptIsServedAsUnknownAtWorst(String name, String type, byte[] content) throws IOException {
        var file = Files.write(folder.resolve("content"), content);

        assertThat(inspectFile.typeOf(name, file)).isEqualTo(type);
    }

    static Stream<Arguments> whatMustBeKeptIsServedAsUnknownAtWorst() {
        return Stream.of(
                arguments("photo.png", "image/png", SampleFiles.png()),
                arguments("run.exe", "application/octet-stream", latin1("MZ\u0090\0")),
                arguments("page.html", "application/octet-stream", latin1("<html>")),
                arguments("photo.png", "application/octet-stream", latin1("just words")),
                arguments("", "application/octet-stream", latin1("\1\2\3\4")),
                arguments("secret.zip", "application/octet-stream", SampleFiles.encryptedZip()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void whatWouldHarmSomebodyIsRefusedWithASentence(String name, String sentence, byte[] content) throws IOException {
        var file = Files.write(folder.resolve("content"), content);

        assertThatThrownBy(() -> inspectFile.handle(name, file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(name)
                .hasMessageContaining(sentence);
    }

    static Stream<Arguments> whatWouldHarmSomebodyIsRefusedWithASentence() {
        return Stream.of(
                arguments("run.exe", "isn’t a supported file type", latin1("MZ\u0090\0")),
                arguments("page.html", "isn’t a supported file type", latin1("<html>")),
                arguments("image.svg", "isn’t a supported file type", latin1("<svg>")),
                arguments("noending", "isn’t a supported file type", latin1("\1\2\3\0")),
                arguments("noending", "isn’t a supported file type", latin1("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff")),
                arguments("noending", "script", latin1("<html><body>")),
                arguments("photo.png", "doesn’t match its extension", latin1("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff")),
                arguments("photo.png", "doesn’t match its extension", latin1("just words")),
                arguments("photo.jpg", "doesn’t match its extension", SampleFiles.pdf()),
                arguments("bill.pdf", "doesn’t match its extension", SampleFiles.png()),
                arguments("letter.odt", "doesn’t match its extension", SampleFiles.zip()),
                arguments("mail.eml", "doesn’t match its extension", SampleFiles.png()),
                arguments("mail.msg", "doesn’t match its extension", SampleFiles.zip()),
                arguments("notes.txt", "doesn’t match its extension", SampleFiles.png()),
                arguments("notes.txt", "doesn’t match its extension", latin1("words and\0zero")),
                arguments("notes.txt", "script", latin1("<html><body>")),
                arguments(
                        "notes.txt",
                        "script",
                        latin1("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\">")),
                arguments("notes.txt", "script", latin1("#!/bin/sh\nrm -rf x\n")),
                arguments("notes.txt", "script", latin1("Hello <ScRiPt>alert(1)</script>")),
                arguments("photo.gif", "script", latin1("GIF89a\1\0\1\0<script>alert(1)</script>")),
                arguments("photo.gif", "hidden file", joined(latin1("GIF89a\1\0\1\0"), SampleFiles.pdf())),
                arguments("photo.png", "hidden file", joined(SampleFiles.png(), SampleFiles.zip())),
                arguments("bill.pdf", "hidden file", joined(SampleFiles.pdf(), SampleFiles.zip())),
                arguments("bill.pdf", "hidden file", joined(latin1("x".repeat(100)), SampleFiles.pdf())),
                arguments("letter.docx", "doesn’t match its extension", SampleFiles.zip()),
                arguments("letter.docx", "script", SampleFiles.docxWithMacro()),
                arguments("flat.zip", "far more than its size", SampleFiles.zipOfZeros(30)),
                arguments("nested.zip", "far more than its size", SampleFiles.nestedZipOfZeros()),
                arguments("deep.zip", "nested too deeply", SampleFiles.zipInZipInZip()),
                arguments("link.zip", "link to another file", SampleFiles.zipWithALink()),
                arguments("many.zip", "more than 2000", SampleFiles.zipOfManyEntries()),
                arguments("secret.zip", "encrypted", SampleFiles.encryptedZip()),
                arguments("climbing.zip", "outside", SampleFiles.zip(Map.of("../../x", latin1("x")))),
                arguments("rooted.zip", "outside", SampleFiles.zip(Map.of("/etc/x", latin1("x")))),
                arguments("cut.zip", "damaged", cut(SampleFiles.zip())));
    }

    private static byte[] cut(byte[] archive) {
        return Arrays.copyOf(archive, archive.length - 10);
    }
}
