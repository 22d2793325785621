package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.Link;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.SchemaVisitor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts what the schemas of an API have, wherever they stand; the parts of named property strings are not in a file. */
final class SchemaCensus implements SchemaVisitor<Boolean> {

    int conditions;
    int conditionTypes;
    int requires;
    int choices;
    int choicesByProperty;
    int alternativesWithTypes;
    int withLinks;
    int writtenPropertyStrings;
    int listsInText;
    int aliases;
    int keyAliases;
    int defaultKeys;
    int patterns;
    int untranslated;
    int typedAdditional;
    int arraysWithoutItems;
    int widestEnum;
    final Set<PropertyString> distinctPropertyStrings = new HashSet<>();
    final Set<List<String>> distinctEnums = new HashSet<>();

    private SchemaCensus() {}

    static SchemaCensus of(Api api) {
        SchemaCensus census = new SchemaCensus();
        api.operations().forEach(census::count);
        return census;
    }

    private void count(Operation operation) {
        operation.parameters().list().stream().map(Parameter::property).forEach(this::count);
        count(operation.parameters().additional());
        operation.returns().accept(this);
    }

    private void count(Property property) {
        property.condition().ifPresent(condition -> {
            conditions++;
            conditionTypes++;
        });
        requires += property.requires().isEmpty() ? 0 : 1;
        property.schema().accept(this);
    }

    private void count(Additional additional) {
        if (additional instanceof Additional.Typed typed) {
            typedAdditional++;
            typed.schema().accept(this);
        }
    }

    private void count(List<Link> links) {
        withLinks += links.isEmpty() ? 0 : 1;
    }

    private void count(Constraints constraints) {
        constraints.pattern().ifPresent(pattern -> {
            patterns++;
            untranslated += pattern.java().isPresent() && pattern.ecma().isPresent() ? 0 : 1;
        });
        if (!constraints.enumeration().isEmpty()) {
            distinctEnums.add(constraints.enumeration());
            widestEnum = Math.max(widestEnum, constraints.enumeration().size());
        }
        constraints.format().ifPresent(this::count);
    }

    private void count(Format format) {
        if (format instanceof Format.Elements elements) {
            listsInText++;
            elements.array().accept(this);
        } else if (format instanceof Format.Structured structured
                && structured.name().isEmpty()) {
            writtenPropertyStrings++;
            count(structured.content());
        }
    }

    private void count(PropertyString content) {
        distinctPropertyStrings.add(content);
        defaultKeys += content.defaultKey().isPresent() ? 1 : 0;
        for (PropertyString.Part part : content.parts()) {
            if (part instanceof PropertyString.Member member) {
                count(member.property());
            } else if (part instanceof PropertyString.Alias alias) {
                aliases++;
                keyAliases += alias.keyTarget().isPresent() ? 1 : 0;
            }
        }
    }

    @Override
    public Boolean visitScalar(ScalarSchema schema) {
        count(schema.constraints());
        return true;
    }

    @Override
    public Boolean visitArray(ArraySchema schema) {
        arraysWithoutItems += schema.items().isEmpty() ? 1 : 0;
        count(schema.links());
        return schema.items().map(items -> items.accept(this)).orElse(true);
    }

    @Override
    public Boolean visitObject(ObjectSchema schema) {
        schema.properties().forEach(this::count);
        count(schema.additional());
        count(schema.links());
        return true;
    }

    @Override
    public Boolean visitOneOf(OneOfSchema schema) {
        choices++;
        choicesByProperty += schema.typeProperty().isPresent() ? 1 : 0;
        for (OneOfSchema.Alternative alternative : schema.alternatives()) {
            alternativesWithTypes += alternative.instanceTypes().isEmpty() ? 0 : 1;
            alternative.schema().accept(this);
        }
        return true;
    }

    @Override
    public Boolean visitNull(NullSchema schema) {
        return true;
    }

    @Override
    public Boolean visitAny(AnySchema schema) {
        count(schema.constraints());
        return true;
    }
}
