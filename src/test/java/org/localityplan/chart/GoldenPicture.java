package org.localityplan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Compares a picture with the one kept in `src/test/resources/golden`.
///
/// `mvn -Dgolden=write -Dtest=ChartPictureTest test` writes the kept pictures anew; look at each before committing it.
/// A copy of what was drawn is always left in `target/pictures`.
public final class GoldenPicture {
    private static final Path KEPT = Path.of("src/test/resources/golden");
    private static final Path DRAWN = Path.of("target/pictures");
    /// A channel may differ by so much before a pixel counts as different: edges are smoothed differently elsewhere.
    private static final int CHANNEL = 48;
    /// So many of a thousand pixels may be different.
    private static final double PER_THOUSAND = 2;

    private GoldenPicture() {}

    public static void assertLooksLike(String name, BufferedImage drawn) {
        write(DRAWN.resolve(name + ".png"), drawn);
        Path golden = KEPT.resolve(name + ".png");
        if ("write".equals(System.getProperty("golden"))) {
            write(golden, drawn);
        }
        assertThat(golden).as("kept picture; write it with -Dgolden=write").exists();
        BufferedImage kept = read(golden);
        assertThat(drawn.getWidth()).as("width of " + name).isEqualTo(kept.getWidth());
        assertThat(drawn.getHeight()).as("height of " + name).isEqualTo(kept.getHeight());
        assertThat(1000.0 * different(kept, drawn) / (kept.getWidth() * kept.getHeight()))
                .as("pixels of " + name + " that differ, per thousand")
                .isLessThanOrEqualTo(PER_THOUSAND);
    }

    private static int different(BufferedImage kept, BufferedImage drawn) {
        int different = 0;
        for (int y = 0; y < kept.getHeight(); y++) {
            for (int x = 0; x < kept.getWidth(); x++) {
                different += differ(kept.getRGB(x, y), drawn.getRGB(x, y)) ? 1 : 0;
            }
        }
        return different;
    }

    private static boolean differ(int one, int other) {
        for (int shift = 0; shift < 24; shift += 8) {
            if (Math.abs((one >> shift & 255) - (other >> shift & 255)) > CHANNEL) {
                return true;
            }
        }
        return false;
    }

    private static BufferedImage read(Path file) {
        try {
            return ImageIO.read(file.toFile());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static void write(Path file, BufferedImage image) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
    }
}
