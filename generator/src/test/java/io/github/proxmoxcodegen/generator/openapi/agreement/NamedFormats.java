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
import java.util.regex.Pattern;

/** Tells whether a request gives a value to a parameter whose rules include a named format. */
final class NamedFormats {

    private NamedFormats() {}

    static boolean involved(Api api, RequestVector vector) {
        Operation operation = api.operation(HttpMethod.valueOf(vector.method()), vector.path())
                .orElseThrow();
        return operation.parameters().list().stream()
                .filter(parameter -> isGiven(parameter, vector))
                .anyMatch(parameter -> hasNamed(parameter.schema()));
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

    private static boolean hasNamed(Schema schema) {
        if (schema instanceof ScalarSchema scalar) {
            return hasNamed(scalar.constraints());
        }
        if (schema instanceof ArraySchema array) {
            return array.items().filter(NamedFormats::hasNamed).isPresent();
        }
        return schema instanceof OneOfSchema oneOf
                && oneOf.alternatives().stream().anyMatch(each -> hasNamed(each.schema()));
    }

    private static boolean hasNamed(Constraints constraints) {
        Format format = constraints.format().orElse(null);
        if (format instanceof Format.Structured structured) {
            return structured.content().parts().stream()
                    .anyMatch(part -> part instanceof PropertyString.Member member
                            && hasNamed(member.property().schema()));
        }
        return format instanceof Format.Named;
    }
}
