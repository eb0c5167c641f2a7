package org.localityplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Small is what a stranger can read: limits for files, methods and packages, and for names that say nothing.
class SizeTest {
    private static final int LINES_IN_A_FILE = 300;
    private static final int LINES_IN_A_METHOD = 40;
    private static final int FILES_IN_A_PACKAGE = 15;
    private static final int PARAMETERS = 4;
    private static final Set<String> EMPTY_WORDS = Set.of("util", "utils", "utility", "common", "impl", "manager",
            "helper", "helpers", "data", "info");

    private static final List<Source> MAIN = Source.under("src/main/java");
    private static final List<Source> ALL = Stream.concat(MAIN.stream(), Source.under("src/test/java").stream())
            .toList();

    @Test
    void readsTheSources() {
        assertThat(ALL).extracting(Source::file).contains("Main.java", "SizeTest.java");
    }

    @Test
    void filesStayShort() {
        assertThat(ALL.stream().filter(source -> source.lines().size() > LINES_IN_A_FILE)
                .map(source -> source + ": " + source.lines().size() + " lines"))
                .as("files over %d lines", LINES_IN_A_FILE).isEmpty();
    }

    @Test
    void methodsStayShort() {
        assertThat(ALL.stream().flatMap(source -> source.methods().stream()
                .filter(method -> source.linesOf(method) > LINES_IN_A_METHOD)
                .map(method -> source.at(method) + ": " + source.linesOf(method) + " lines")))
                .as("methods over %d lines", LINES_IN_A_METHOD).isEmpty();
    }

    @Test
    void whatNeedsManyParametersTakesARecord() {
        assertThat(MAIN.stream().flatMap(source -> source.types().stream()
                .flatMap(type -> Source.methodsOf(type).filter(method -> !givenFromElsewhere(type, method)))
                .filter(method -> method.getParameters().size() > PARAMETERS)
                .map(method -> source.at(method) + ": " + method.getParameters().size() + " parameters")))
                .as("methods with over %d parameters", PARAMETERS).isEmpty();
    }

    @Test
    void packagesStaySmall() {
        Map<String, Long> sizes = MAIN.stream().filter(source -> !source.file().equals("package-info.java"))
                .collect(Collectors.groupingBy(Source::folder, TreeMap::new, Collectors.counting()));
        assertThat(sizes.entrySet().stream().filter(size -> size.getValue() > FILES_IN_A_PACKAGE))
                .as("packages with over %d files", FILES_IN_A_PACKAGE).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        Set<String> described = MAIN.stream().filter(source -> source.file().equals("package-info.java"))
                .filter(source -> source.text().startsWith("///") && source.text().contains("@NullMarked"))
                .map(Source::folder).collect(Collectors.toSet());
        assertThat(MAIN.stream().map(Source::folder).distinct().filter(folder -> !described.contains(folder)))
                .as("packages without a package-info.java that explains them and is @NullMarked").isEmpty();
    }

    @Test
    void packagesAreNamedForWhatTheyHold() {
        assertThat(ALL.stream().map(Source::folder).distinct()
                .filter(folder -> Stream.of(folder.split("/", -1)).anyMatch(EMPTY_WORDS::contains)))
                .as("packages whose name says nothing").isEmpty();
    }

    @Test
    void typesAreNamedForWhatTheyAre() {
        assertThat(ALL.stream().flatMap(source -> source.types().stream()
                .filter(type -> EMPTY_WORDS.contains(lastWord(type.getSimpleName().toString())))
                .map(type -> source + ": " + type.getSimpleName())))
                .as("types whose name says nothing").isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(ALL.stream().filter(source -> source.comments().matches("(?s).*\\b(TODO|FIXME|XXX)\\b.*")))
                .as("files with a note of work undone").isEmpty();
    }

    /// A record's own components, and what a library's type asks for, are no choice of the method's.
    private static boolean givenFromElsewhere(ClassTree type, MethodTree method) {
        boolean overrides = method.getModifiers().getAnnotations().stream()
                .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
        return overrides || Source.isCanonical(type, method);
    }

    private static String lastWord(String name) {
        String[] words = name.split("(?<=[a-z0-9])(?=[A-Z])", -1);
        return words[words.length - 1].toLowerCase(Locale.ROOT);
    }
}
