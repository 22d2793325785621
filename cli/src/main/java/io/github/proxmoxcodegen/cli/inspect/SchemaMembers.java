package io.github.proxmoxcodegen.cli.inspect;

import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.Schema;
import io.github.proxmoxcodegen.model.SchemaVisitor;
import java.util.stream.Stream;

/** The named things right inside a schema: members of an object or of the objects in an array, parts of a property string. */
final class SchemaMembers implements SchemaVisitor<Stream<SchemaMembers.Inner>> {

    private static final SchemaMembers VISITOR = new SchemaMembers();

    private SchemaMembers() {}

    /**
     * One of them.
     *
     * @param part a member with a schema, or another spelling of one
     * @param bare whether its value may stand without its name
     */
    record Inner(PropertyString.Part part, boolean bare) {}

    static Stream<Inner> of(Schema schema) {
        return schema.accept(VISITOR);
    }

    @Override
    public Stream<Inner> visitScalar(ScalarSchema schema) {
        return inFormat(schema.constraints());
    }

    @Override
    public Stream<Inner> visitAny(AnySchema schema) {
        return inFormat(schema.constraints());
    }

    @Override
    public Stream<Inner> visitArray(ArraySchema schema) {
        return schema.items().stream().flatMap(SchemaMembers::of);
    }

    @Override
    public Stream<Inner> visitObject(ObjectSchema schema) {
        return schema.properties().stream().map(PropertyString.Member::new).map(member -> new Inner(member, false));
    }

    @Override
    public Stream<Inner> visitOneOf(OneOfSchema schema) {
        return schema.alternatives().stream()
                .map(OneOfSchema.Alternative::schema)
                .flatMap(SchemaMembers::of)
                .distinct();
    }

    @Override
    public Stream<Inner> visitNull(NullSchema schema) {
        return Stream.empty();
    }

    private Stream<Inner> inFormat(Constraints constraints) {
        Format format = constraints.format().orElse(null);
        if (format instanceof Format.Structured structured) {
            PropertyString content = structured.content();
            return content.parts().stream()
                    .map(part -> new Inner(
                            part,
                            content.defaultKey().filter(part.name()::equals).isPresent()));
        }
        return format instanceof Format.Elements elements ? visitArray(elements.array()) : Stream.empty();
    }
}
