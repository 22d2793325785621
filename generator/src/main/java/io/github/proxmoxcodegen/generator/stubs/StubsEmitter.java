package io.github.proxmoxcodegen.generator.stubs;

import io.github.proxmoxcodegen.generator.emit.Artifact;
import io.github.proxmoxcodegen.generator.emit.Emission;
import io.github.proxmoxcodegen.generator.emit.EmitOptions;
import io.github.proxmoxcodegen.generator.emit.Emitter;
import io.github.proxmoxcodegen.generator.emit.OutputKind;
import io.github.proxmoxcodegen.generator.emit.Selection;
import io.github.proxmoxcodegen.generator.emit.StubStyle;
import io.github.proxmoxcodegen.generator.java.SourceFiles;
import io.github.proxmoxcodegen.generator.records.Layout;
import io.github.proxmoxcodegen.generator.records.RecordsEmitter;
import io.github.proxmoxcodegen.model.Category;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Emits interfaces to implement a server with, what leads requests to them, and the records that they use. */
public final class StubsEmitter implements Emitter {

    @Override
    public String name() {
        return "stubs";
    }

    @Override
    public Set<OutputKind> outputs() {
        return Set.of(OutputKind.JAVA_SOURCES, OutputKind.RESOURCES);
    }

    @Override
    public Optional<String> obstacle(Selection selection) {
        return new RecordsEmitter().obstacle(selection);
    }

    @Override
    public List<Emission> emit(Selection selection, EmitOptions options) {
        Product product = selection.whole().product();
        StubLayout layout = new StubLayout(new Layout(selection.whole(), options.packageName()), product.displayName());
        SourceFiles files = new SourceFiles(options.label());
        Map<Category, List<Operation>> categories = selection
                .part()
                .operations()
                .collect(Collectors.groupingBy(
                        operation -> Category.of(product, operation.path()), TreeMap::new, Collectors.toList()));
        StyleEmitter style = style(layout, options.stubStyle());
        List<Artifact> artifacts = new ArrayList<>();
        categories.forEach((category, operations) -> {
            String location = layout.records().packageOf(category);
            artifacts.add(files.type(location, InterfaceEmitter.emit(layout, category, operations)));
            artifacts.add(files.type(location, BindingEmitter.emit(layout, category, operations)));
            style.category(category, operations).forEach(type -> artifacts.add(files.type(location, type)));
        });
        style.top(List.copyOf(categories.keySet()))
                .forEach(type -> artifacts.add(files.type(layout.records().root(), type)));
        List<Emission> emissions = new ArrayList<>(new RecordsEmitter().emit(selection, options));
        emissions.add(new Emission("stubs/" + options.packageName(), artifacts, List.of()));
        return emissions;
    }

    private static StyleEmitter style(StubLayout layout, StubStyle style) {
        return switch (style) {
            case PLAIN -> new PlainEmitter(layout);
            case SPRING -> new SpringEmitter(layout);
            case JAXRS -> new JaxrsEmitter(layout);
        };
    }
}
