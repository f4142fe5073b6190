package dev.stillwater.testing;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The portal's own sources as syntax trees, for rules that class files do not show. */
public final class Sources {

    private static List<CompilationUnitTree> main = List.of();

    private Sources() {}

    /** All of {@code src/main/java}, parsed once. */
    public static synchronized List<CompilationUnitTree> main() {
        if (main.isEmpty()) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
                main = parse(files.filter(file -> file.toString().endsWith(".java")).toList());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return main;
    }

    public static List<CompilationUnitTree> parse(Path... files) {
        return parse(Arrays.asList(files));
    }

    private static List<CompilationUnitTree> parse(Collection<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            return StreamSupport.stream(task.parse().spliterator(), false)
                    .<CompilationUnitTree>map(unit -> unit)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
