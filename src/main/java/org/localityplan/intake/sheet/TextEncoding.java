package org.localityplan.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// How a text file is written, found by reading it once.
sealed interface TextEncoding {

    record Known(Charset charset) implements TextEncoding {}

    /// It holds a NUL, which no text does; UTF-16 without a byte order mark is full of them.
    record Binary() implements TextEncoding {}

    record Unknown() implements TextEncoding {}

    static TextEncoding of(Path file) throws IOException {
        if (holdsNul(file)) {
            return new Binary();
        }
        if (decodes(file, StandardCharsets.UTF_8)) {
            return new Known(StandardCharsets.UTF_8);
        }
        Charset windows = Charset.forName("windows-1252");
        return decodes(file, windows) ? new Known(windows) : new Unknown();
    }

    private static boolean holdsNul(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = new byte[65_536];
            for (int length = in.read(block); length > 0; length = in.read(block)) {
                for (int i = 0; i < length; i++) {
                    if (block[i] == 0) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private static boolean decodes(Path file, Charset charset) throws IOException {
        var strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), strict)) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }
}
