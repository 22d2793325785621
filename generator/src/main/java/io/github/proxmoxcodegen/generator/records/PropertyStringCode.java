package io.github.proxmoxcodegen.generator.records;

import com.palantir.javapoet.CodeBlock;
import io.github.proxmoxcodegen.generator.java.RuntimeTypes;
import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.runtime.format.Formats;
import java.util.Optional;

/** Writes expressions that build the definitions of property strings. */
final class PropertyStringCode {

    private final RuleCode rules;

    PropertyStringCode(Product product) {
        rules = new RuleCode(this, product);
    }

    /** The rules that go with it. */
    RuleCode rules() {
        return rules;
    }

    /** The definition of a format: by its name where the runtime knows that, which tells more than the parts do. */
    CodeBlock definition(Format.Structured format) {
        return format.name()
                .filter(name -> Formats.object(name).isPresent())
                .map(PropertyStringCode::named)
                .orElseGet(() -> written(format.content()));
    }

    /** The definition of a named format. */
    static CodeBlock named(String name) {
        return CodeBlock.of("$T.object($S).orElseThrow()", RuntimeTypes.FORMATS, name);
    }

    /** A definition, part by part. */
    CodeBlock written(PropertyString content) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.builder()$>$>", RuntimeTypes.PROPERTY_STRING_DEFINITION);
        for (PropertyString.Part part : content.parts()) {
            if (part instanceof PropertyString.Member member) {
                code.add("\n").add(member(member.property()));
            } else if (part instanceof PropertyString.Alias alias) {
                code.add(
                        "\n.alias(new $T.Alias($S, $S, $L))",
                        RuntimeTypes.PROPERTY_STRING_DEFINITION,
                        alias.name(),
                        alias.target(),
                        alias.keyTarget()
                                .map(key -> CodeBlock.of("$T.of($S)", Optional.class, key))
                                .orElseGet(() -> CodeBlock.of("$T.empty()", Optional.class)));
            }
        }
        content.defaultKey().ifPresent(key -> code.add("\n.defaultKey($S)", key));
        if (!(content.additional() instanceof Additional.Forbidden)) {
            code.add("\n.open()");
        }
        return code.add("\n.build()$<$<").build();
    }

    private CodeBlock member(Property property) {
        CodeBlock rule = rules.single(property.schema());
        if (property.requires().isEmpty()) {
            return CodeBlock.of(
                    property.optional() ? ".optional($S,$W$L)" : ".required($S,$W$L)", property.name(), rule);
        }
        return CodeBlock.of(
                ".part(new $T.Part($S,$W$L,$W$L,$W$L))",
                RuntimeTypes.PROPERTY_STRING_DEFINITION,
                property.name(),
                rule,
                property.optional(),
                RuleCode.texts(property.requires()));
    }
}
