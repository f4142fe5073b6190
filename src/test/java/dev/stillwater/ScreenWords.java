package dev.stillwater;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds words that a screen would show and that stand in the code: texts given to a Vaadin
 * component, or to a method that sets what people read.
 */
final class ScreenWords {

    private static final Pattern WORD = Pattern.compile(".*\\p{L}{2,}.*", Pattern.DOTALL);
    /** The name of the product is the same in every language. */
    private static final Set<String> NAMES = Set.of("Stillwater");
    /** Take an address, a name of an icon or markup where others take a text. */
    private static final Set<String> NOT_TEXT = Set.of("Anchor", "Icon", "Html", "Element", "Image", "SvgIcon", "IFrame", "SideNavItem");
    private static final Set<String> SETTERS = Set.of(
            "setText", "setLabel", "setPlaceholder", "setHelperText", "setAriaLabel", "setTooltipText", "setHeader",
            "setHeaderTitle", "setErrorMessage", "setTitle", "setAbove", "setBelow", "setHeading", "setSummaryText",
            "word");

    private ScreenWords() {}

    /** One line a finding: file, line and text. */
    static List<String> writtenIn(Collection<CompilationUnitTree> units) {
        List<String> found = new ArrayList<>();
        units.forEach(unit -> new Scanner(unit, found).scan(unit, null));
        return found;
    }

    private static final class Scanner extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final List<String> found;

        Scanner(CompilationUnitTree unit, List<String> found) {
            this.unit = unit;
            this.found = found;
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void nothing) {
            String type = made.getIdentifier().toString().replaceFirst("<.*", "");
            if (isComponent(type) && !NOT_TEXT.contains(type)) {
                made.getArguments().forEach(this::look);
            }
            return super.visitNewClass(made, nothing);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            if (call.getMethodSelect() instanceof MemberSelectTree method
                    && (SETTERS.contains(method.getIdentifier().toString())
                            || method.getExpression().toString().equals("Notices"))) {
                call.getArguments().forEach(this::look);
            }
            return super.visitMethodInvocation(call, nothing);
        }

        private boolean isComponent(String type) {
            return unit.getImports().stream()
                    .map(one -> one.getQualifiedIdentifier().toString())
                    .anyMatch(name -> name.endsWith("." + type)
                            && (name.startsWith("com.vaadin.flow.component.") || name.startsWith("dev.stillwater.uikit.")));
        }

        /** Literals in an argument itself, also in parts of a sum; not in calls within it. */
        private void look(ExpressionTree argument) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                    return null;
                }

                @Override
                public Void visitNewClass(NewClassTree made, Void nothing) {
                    return null;
                }

                @Override
                public Void visitLambdaExpression(com.sun.source.tree.LambdaExpressionTree lambda, Void nothing) {
                    return null;
                }

                @Override
                public Void visitLiteral(LiteralTree literal, Void nothing) {
                    if (literal.getValue() instanceof String text && WORD.matcher(text).matches() && !NAMES.contains(text)) {
                        found.add(unit.getSourceFile().getName() + ": \"" + text + "\"");
                    }
                    return null;
                }
            }.scan(argument, null);
        }
    }
}
