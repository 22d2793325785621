package io.github.proxmoxcodegen.generator.openapi;

import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.ScalarType;
import io.github.proxmoxcodegen.model.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The syntax of a property string in one line: {@code [model=]e1000|virtio|…[,bridge=pve-bridge-id][,queues=0..64]}.
 *
 * <p>What stands in brackets may be left out. The default key comes first and its name may be left out; then the keys
 * that must be there, then the others, by name. Enumerations of many values are cut short.
 */
final class PropertyStringSyntax {

    private static final int SHOWN_VALUES = 6;

    private PropertyStringSyntax() {}

    static String of(PropertyString content) {
        List<Property> members = new ArrayList<>(PropertyStrings.members(content));
        members.sort(Comparator.comparing((Property member) -> !isDefault(content, member))
                .thenComparing(Property::optional)
                .thenComparing(Property::name));
        StringBuilder line = new StringBuilder();
        for (Property member : members) {
            String key = isDefault(content, member) ? "[" + member.name() + "=]" : member.name() + "=";
            String part = (line.isEmpty() ? "" : ",") + key + value(member.schema());
            line.append(member.optional() ? "[" + part + "]" : part);
        }
        return Text.safe(line.toString().replace('`', '\''));
    }

    private static boolean isDefault(PropertyString content, Property member) {
        return content.defaultKey().filter(member.name()::equals).isPresent();
    }

    private static String value(Schema schema) {
        if (!(schema instanceof ScalarSchema scalar)) {
            return "VALUE";
        }
        Constraints constraints = scalar.constraints();
        if (!constraints.enumeration().isEmpty()) {
            return enumeration(constraints.enumeration());
        }
        if (constraints.format().orElse(null) instanceof Format.Named named) {
            return named.name();
        }
        return scalar.type() == ScalarType.BOOLEAN ? "0|1" : plain(scalar);
    }

    private static String plain(ScalarSchema scalar) {
        Constraints constraints = scalar.constraints();
        if (scalar.type() == ScalarType.STRING) {
            return "TEXT";
        }
        String from = constraints.minimum().map(Object::toString).orElse("");
        String to = constraints.maximum().map(Object::toString).orElse("");
        return from.isEmpty() && to.isEmpty() ? "NUMBER" : from + ".." + to;
    }

    private static String enumeration(List<String> values) {
        String shown = String.join("|", values.subList(0, Math.min(SHOWN_VALUES, values.size())));
        return values.size() > SHOWN_VALUES ? shown + "|…" : shown;
    }
}
