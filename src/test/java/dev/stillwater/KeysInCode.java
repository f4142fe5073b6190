package dev.stillwater;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the keys of texts that the code names. */
final class KeysInCode {

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z]*(\\.[A-Za-z0-9_-]+)+\\.?|[a-z][A-Za-z]*\\.");
    private static final Pattern ACTION = Pattern.compile("[a-z]+(-[a-z0-9]+)+");
    /** How the methods are called that write a line of the trail. */
    private static final Pattern RECORDING = Pattern.compile("record|recorded|line|keep|of|audit|store|trail");

    private KeysInCode() {}

    /**
     * Texts that look like a key, or like the beginning of one, of these namespaces. A setting of the
     * same name would look so, too; there is none.
     */
    static Set<String> named(Collection<CompilationUnitTree> units, Set<String> namespaces) {
        Set<String> found = new TreeSet<>();
        units.forEach(unit -> new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text
                        && KEY.matcher(text).matches()
                        && namespaces.contains(text.substring(0, text.indexOf('.')))) {
                    found.add(text);
                }
                return null;
            }
        }.scan(unit, null));
        return found;
    }

    /** What is written to the trail as the action, in files that know the trail. */
    static Set<String> actions(Collection<CompilationUnitTree> units) {
        Set<String> found = new TreeSet<>();
        units.stream().filter(KeysInCode::knowsTheTrail).forEach(unit -> new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                if (RECORDING.matcher(name(call.getMethodSelect())).matches()) {
                    call.getArguments().forEach(argument -> collect(argument, found));
                }
                return super.visitMethodInvocation(call, nothing);
            }
        }.scan(unit, null));
        return found;
    }

    /** The names of the values that are written to the trail. */
    static Set<String> fields(Collection<CompilationUnitTree> units) {
        Set<String> found = new TreeSet<>();
        units.stream().filter(unit -> knowsTheTrail(unit) || isStored(unit)).forEach(unit -> new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                if (name(call.getMethodSelect()).equals("with")
                        && call.getArguments().size() == 2
                        && call.getArguments().getFirst() instanceof LiteralTree literal
                        && literal.getValue() instanceof String field) {
                    found.add(field);
                }
                if (call.getMethodSelect().toString().equals("Map.of")) {
                    for (int i = 0; i < call.getArguments().size(); i += 2) {
                        if (call.getArguments().get(i) instanceof LiteralTree literal && literal.getValue() instanceof String field) {
                            found.add(field);
                        }
                    }
                }
                return super.visitMethodInvocation(call, nothing);
            }
        }.scan(unit, null));
        return found;
    }

    /** What is stored says itself what the trail is told of it. */
    private static boolean isStored(CompilationUnitTree unit) {
        return unit.getSourceFile().getName().endsWith("Entity.java");
    }

    private static boolean knowsTheTrail(CompilationUnitTree unit) {
        return unit.toString().matches("(?s).*\\b(AuditRecord|AuditTrail|trail\\.record|AuditArea)\\b.*");
    }

    private static void collect(ExpressionTree argument, Set<String> found) {
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text && ACTION.matcher(text).matches()) {
                    found.add(text);
                }
                return null;
            }
        }.scan(argument, null);
    }

    private static String name(ExpressionTree method) {
        return switch (method) {
            case MemberSelectTree select -> select.getIdentifier().toString();
            case IdentifierTree identifier -> identifier.getName().toString();
            default -> "";
        };
    }
}
