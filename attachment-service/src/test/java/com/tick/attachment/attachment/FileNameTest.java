package com.tick.attachment.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "report.pdf, report.pdf",
        "C:\\fakepath\\report.pdf, report.pdf",
        "/home/someone/report.pdf, report.pdf",
        "a..b.png, a..b.png",
        "u\u0308ber.txt, \u00fcber.txt",
        "'  photo.jpg ', photo.jpg",
        "left\u200eright\u2066.png, leftright.png",
    })
    void aRealNameIsMadePresentable(String given, String shown) {
        var name = FileName.of(given);

        assertThat(name.value()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "folder/",
                "../x.png",
                "..\\x.png",
                "a/../x.png",
                "x\0.png",
                "x\r\n.png",
                "x\u0085.png",
                "x\u202egnp.exe",
                "x\u202dy.png"
            })
    void aNameThatNoFileHasIsRefused(String given) {
        assertThatThrownBy(() -> FileName.of(given)).isInstanceOf(UnusableFileName.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "漢", "\ud83d\ude00", "e\u0301", "ش"})
    void aLongNameIsShortenedInAnyScript(String character) {
        var name = FileName.of(character.repeat(300) + ".png").value();

        assertThat(name).endsWith(".png");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(200, 255);
    }

    @Test
    void anEndingWithoutEndIsNone() {
        assertThat(FileName.of("a." + "b".repeat(400)).value()).hasSize(255);
    }

    @ParameterizedTest
    @CsvSource({
        "'', file",
        "'\u200b', file",
        "../../x.png, x.png",
        "'a\u0000b.txt', ab.txt",
        "..\\.., file",
        "x\u202egnp.exe, xgnp.exe"
    })
    void whatMustBeKeptGetsANameThatCanBeShown(String given, String shown) {
        assertThat(FileName.cleaned(given, "file").value()).isEqualTo(shown);
    }

    @Test
    void aNameOfManyBytesIsShortenedBeforeItsEnding() {
        var given = "\ud83d\ude00".repeat(100) + ".png";

        var name = FileName.of(given).value();

        assertThat(name).endsWith("\ud83d\ude00.png");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255);
    }
}
