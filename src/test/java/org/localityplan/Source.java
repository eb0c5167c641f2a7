package org.localityplan;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/// A source file as the compiler reads it.
record Source(Path path, String text, CompilationUnitTree tree, SourcePositions positions) {

    /// The sources in a folder of this project, each read but not compiled.
    static List<Source> under(String root) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> found = Files.walk(Path.of(root));
                var files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> paths = found.filter(path -> path.toString().endsWith(".java")).sorted().toList();
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
                    files.getJavaFileObjectsFromPaths(paths));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<Source> sources = new ArrayList<>();
            for (CompilationUnitTree tree : task.parse()) {
                Path path = Path.of(tree.getSourceFile().toUri());
                sources.add(new Source(path, Files.readString(path), tree, positions));
            }
            return List.copyOf(sources);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String file() {
        return path.getFileName().toString();
    }

    String folder() {
        return tree.getPackage() == null ? "" : tree.getPackage().getPackageName().toString().replace('.', '/');
    }

    List<String> lines() {
        return text.lines().toList();
    }

    /// What the file says to its reader: every line that is a comment, and the end of every line that ends in one.
    String comments() {
        return text.lines().filter(line -> line.contains("//") || line.strip().startsWith("*") || line.contains("/*"))
                .collect(Collectors.joining("\n"));
    }

    /// The types that the file declares, those within others too.
    List<ClassTree> types() {
        List<ClassTree> types = new ArrayList<>();
        new TreeScanner<Void, List<ClassTree>>() {
            @Override
            public Void visitClass(ClassTree type, List<ClassTree> found) {
                found.add(type);
                return super.visitClass(type, found);
            }
        }.scan(tree, types);
        return types;
    }

    List<MethodTree> methods() {
        return types().stream().flatMap(Source::methodsOf).toList();
    }

    static Stream<MethodTree> methodsOf(ClassTree type) {
        return type.getMembers().stream().filter(MethodTree.class::isInstance).map(MethodTree.class::cast);
    }

    /// Whether the method is the constructor that takes every component of a record.
    static boolean isCanonical(ClassTree type, MethodTree method) {
        long components = type.getMembers().stream()
                .filter(member -> member instanceof VariableTree field
                        && !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .count();
        return type.getKind() == Tree.Kind.RECORD && method.getReturnType() == null
                && method.getParameters().size() == components;
    }

    long linesOf(MethodTree method) {
        return line(positions.getEndPosition(tree, method)) - line(positions.getStartPosition(tree, method)) + 1;
    }

    String at(MethodTree method) {
        return this + ":" + line(positions.getStartPosition(tree, method)) + " " + method.getName();
    }

    private long line(long position) {
        return tree.getLineMap().getLineNumber(position);
    }

    @Override
    public String toString() {
        return folder() + "/" + file();
    }
}
