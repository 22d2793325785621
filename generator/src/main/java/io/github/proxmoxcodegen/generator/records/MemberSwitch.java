package io.github.proxmoxcodegen.generator.records;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.proxmoxcodegen.model.IndexedFamily;
import java.util.List;
import java.util.function.Function;

/**
 * Writes the loop that walks through the members of an object: a {@code case} for each component, then the families, whose
 * members have many names, then what happens to any other name.
 */
final class MemberSwitch {

    private final List<Component> families;
    private final List<Component> single;
    private final Function<Component, List<CodeBlock>> statements;
    private final CodeBlock otherwise;

    /**
     * A loop over components.
     *
     * @param statements what is done with a member of a component, at least one statement
     * @param otherwise what is done with any other member
     */
    MemberSwitch(List<Component> components, Function<Component, List<CodeBlock>> statements, CodeBlock otherwise) {
        this.families = components.stream()
                .filter(component -> component.family().isPresent())
                .toList();
        this.single = components.stream()
                .filter(component -> component.family().isEmpty())
                .toList();
        this.statements = statements;
        this.otherwise = otherwise;
    }

    /** The statement that gives a component what was read. */
    static CodeBlock assign(Component component, CodeBlock read) {
        return component.family().isPresent()
                ? CodeBlock.of("$L = in.put($L, $L)", component.java(), component.java(), read)
                : CodeBlock.of("$L = $L", component.java(), read);
    }

    void addTo(MethodSpec.Builder method) {
        method.beginControlFlow("while (in.next())");
        if (single.isEmpty()) {
            addFamilies(method);
        } else {
            method.beginControlFlow("switch (in.name())");
            single.forEach(component -> addCase(method, component));
            if (families.isEmpty()) {
                method.addCode("default -> $L;\n", otherwise);
            } else {
                method.addCode("default -> {\n$>");
                addFamilies(method);
                method.addCode("$<}\n");
            }
            method.endControlFlow();
        }
        method.endControlFlow();
    }

    private void addCase(MethodSpec.Builder method, Component component) {
        List<CodeBlock> steps = statements.apply(component);
        if (steps.size() == 1) {
            method.addCode("case $S -> $L;\n", component.wire(), steps.get(0));
            return;
        }
        method.addCode("case $S -> {\n$>", component.wire());
        steps.forEach(method::addStatement);
        method.addCode("$<}\n");
    }

    private void addFamilies(MethodSpec.Builder method) {
        String keyword = "if";
        for (Component component : families) {
            IndexedFamily family = component.family().orElseThrow();
            CodeBlock test = CodeBlock.of(
                    "$L (in.isMember($S, $L, $L))", keyword, family.prefix(), family.first(), family.last());
            if (keyword.equals("if")) {
                method.beginControlFlow("$L", test);
            } else {
                method.nextControlFlow("$L", test);
            }
            statements.apply(component).forEach(method::addStatement);
            keyword = "else if";
        }
        if (families.isEmpty()) {
            method.addStatement(otherwise);
            return;
        }
        method.nextControlFlow("else").addStatement(otherwise).endControlFlow();
    }
}
