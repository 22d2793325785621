package io.github.proxmoxcodegen.generator.openapi.agreement;

import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells whether a request gives a value to a parameter whose rules include a named format. */
final class NamedFormats {

    private NamedFormats() {}

    /** Whether any named format is involved. */
    static boolean involved(Api api, RequestVector vector) {
        return given(api, vector).anyMatch(schema -> anyName(schema, name -> true));
    }

    /** Whether one of these formats is involved, as a name or as that of a property string. */
    static boolean involved(Api api, RequestVector vector, Set<String> names) {
        return given(api, vector).anyMatch(schema -> anyName(schema, names::contains));
    }

    private static Stream<Schema> given(Api api, RequestVector vector) {
        Operation operation = api.operation(HttpMethod.valueOf(vector.method()), vector.path())
                .orElseThrow();
        return operation.parameters().list().stream()
                .filter(parameter -> isGiven(parameter, vector))
                .map(Parameter::schema);
    }

    private static boolean isGiven(Parameter parameter, RequestVector vector) {
        if (parameter.property().family().isEmpty()) {
            return vector.params().has(parameter.name());
        }
        Pattern member = Pattern.compile(
                Pattern.quote(parameter.property().family().orElseThrow().prefix()) + "\\d+");
        boolean[] given = {false};
        vector.params()
                .fieldNames()
                .forEachRemaining(name -> given[0] |= member.matcher(name).matches());
        return given[0];
    }

    private static boolean anyName(Schema schema, Predicate<String> wanted) {
        if (schema instanceof ScalarSchema scalar) {
            return anyName(scalar.constraints(), wanted);
        }
        if (schema instanceof ArraySchema array) {
            return array.items().filter(items -> anyName(items, wanted)).isPresent();
        }
        return schema instanceof OneOfSchema oneOf
                && oneOf.alternatives().stream().anyMatch(each -> anyName(each.schema(), wanted));
    }

    private static boolean anyName(Constraints constraints, Predicate<String> wanted) {
        Format format = constraints.format().orElse(null);
        if (format instanceof Format.Structured structured) {
            return structured.name().filter(wanted).isPresent()
                    || structured.content().parts().stream()
                            .anyMatch(part -> part instanceof PropertyString.Member member
                                    && anyName(member.property().schema(), wanted));
        }
        return format instanceof Format.Named named && wanted.test(named.name());
    }
}
