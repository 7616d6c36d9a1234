package com.tick.attachment.picture.imageio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tick.attachment.inspection.SampleFiles;
import com.tick.attachment.picture.SamplePictures;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ImageIoShrinkerTest {

    private final ImageIoShrinker shrinker = new ImageIoShrinker();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aPictureIsDrawnAnewAndSmall(String kind, byte[] picture, int width, int height) throws IOException {
        var small = shrunk(picture);

        assertThat(small.getWidth()).isEqualTo(width);
        assertThat(small.getHeight()).isEqualTo(height);
        assertThat(redder(small, 4, 4)).isTrue();
        assertThat(redder(small, width - 4, height - 4)).isFalse();
    }

    static Stream<Arguments> aPictureIsDrawnAnewAndSmall() {
        return Stream.of(
                arguments("png", SamplePictures.encoded("png", 1_000, 500), 320, 160),
                arguments("jpg", SamplePictures.encoded("jpg", 3_000, 1_500), 320, 160),
                arguments("gif", SamplePictures.encoded("gif", 640, 640), 320, 320),
                arguments("webp", SamplePictures.webp(), 320, 160),
                arguments("small ones stay as they are", SamplePictures.encoded("png", 40, 20), 40, 20));
    }

    @Test
    void aPictureOnItsSideIsPutUpright() throws IOException {
        var small = shrunk(SamplePictures.jpegOnItsSide("somewhere"));

        assertThat(small.getWidth()).isEqualTo(160);
        assertThat(small.getHeight()).isEqualTo(320);
        assertThat(redder(small, 80, 10)).isTrue();
    }

    @Test
    void nothingOfTheOriginalsMetadataIsLeft() {
        var original = SamplePictures.jpegOnItsSide("52.5200 N 13.4050 E");

        var small = shrinker.shrink(original).orElseThrow();

        assertThat(text(original)).contains("Exif", "13.4050 E");
        assertThat(text(small)).doesNotContain("Exif").doesNotContain("13.4050 E");
    }

    @Test
    void whatIsTransparentBecomesWhite() throws IOException {
        var small = shrunk(SamplePictures.transparentPng());

        assertThat(new Color(small.getRGB(20, 20))).isEqualTo(Color.WHITE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatCannotOrMustNotBeDecodedHasNone(String what, byte[] picture) {
        assertThat(shrinker.shrink(picture)).isEmpty();
    }

    static Stream<Arguments> whatCannotOrMustNotBeDecodedHasNone() {
        var png = SamplePictures.encoded("png", 400, 400);
        return Stream.of(
                arguments("a header alone", SampleFiles.png()),
                arguments("half a webp", Arrays.copyOf(SamplePictures.webp(), 60)),
                arguments("a head and nothing behind", Arrays.copyOf(png, 40)),
                arguments("no picture", SampleFiles.pdf()),
                arguments("nothing", new byte[0]),
                arguments("900 million pixels", SamplePictures.pngClaiming(30_000, 30_000)),
                arguments("more pixels than numbers have room for", SamplePictures.pngClaiming(Integer.MAX_VALUE, 2)));
    }

    private BufferedImage shrunk(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(shrinker.shrink(picture).orElseThrow()));
    }

    private static boolean redder(BufferedImage picture, int x, int y) {
        var colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > colour.getBlue();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
