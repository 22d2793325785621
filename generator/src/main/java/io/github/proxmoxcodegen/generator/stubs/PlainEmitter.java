package io.github.proxmoxcodegen.generator.stubs;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.github.proxmoxcodegen.generator.java.RuntimeTypes;
import io.github.proxmoxcodegen.model.Category;
import io.github.proxmoxcodegen.model.Operation;
import java.util.List;

/** Leads requests to bindings with the runtime alone. */
final class PlainEmitter implements StyleEmitter {

    private final StubLayout layout;

    PlainEmitter(StubLayout layout) {
        this.layout = layout;
    }

    @Override
    public List<TypeSpec> category(Category category, List<Operation> operations) {
        return List.of();
    }

    @Override
    public List<TypeSpec> top(List<Category> categories) {
        CodeBlock bindings = categories.stream()
                .map(category -> CodeBlock.of("\n.add(new $T($L))", layout.binding(category), layout.member(category)))
                .collect(CodeBlock.joining(""));
        GathererEmitter gatherer = new GathererEmitter(layout, layout.atTop("ApiServer"), categories);
        return List.of(gatherer.emit(
                CodeBlock.of("Puts implementations of $L on any HTTP server.", layout.product()),
                List.of(new GathererEmitter.Setting(
                        "below",
                        ClassName.get(String.class),
                        "path",
                        CodeBlock.of("$S", ""),
                        "Says below which path the API lies, such as {@code /api2/json}; default none.")),
                new GathererEmitter.Result(
                        RuntimeTypes.STUB_SERVER,
                        "The server, to be given every request.",
                        CodeBlock.of(
                                "$T.builder().below(path).errors(errors)$L.build()",
                                RuntimeTypes.STUB_SERVER,
                                bindings))));
    }
}
