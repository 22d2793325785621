package io.github.proxmoxcodegen.generator.records;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.proxmoxcodegen.generator.java.RuntimeTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/**
 * Writes the code that walks through what is given, puts it into a variable for each component and makes a record of them.
 *
 * <p>Of a record with few components that is one method. A method that calls a constructor with many is never compiled to
 * the end when the program runs (the arguments do not fit into the frame that HotSpot's compilers plan for), and what it
 * does beside would be interpreted for ever; so there the variables are the fields of a draft, which reads in one method
 * and makes the record in another.
 */
final class ReadingCode {

    /** HotSpot of JDK 17 gives up between 50 and 60 arguments, that of JDK 25 between 60 and 70. */
    private static final int MOST_ARGUMENTS = 40;

    private static final String DRAFT = "Draft";

    private final ClassName record;
    private final ClassName reader;
    private final TypeName result;
    private final Map<String, TypeName> variables = new LinkedHashMap<>();
    private final Consumer<MethodSpec.Builder> reading;
    private final CodeBlock arguments;

    /**
     * The code for a record.
     *
     * @param reader the class of the reader, which the code knows as {@code in}
     * @param result what the code returns
     * @param reading adds the statements that fill the variables, and those that return early
     * @param arguments the arguments of the record's constructor, made of the variables
     */
    ReadingCode(
            ClassName record,
            List<Component> components,
            ClassName reader,
            TypeName result,
            Consumer<MethodSpec.Builder> reading,
            CodeBlock arguments) {
        this.record = record;
        this.reader = reader;
        this.result = result;
        this.reading = reading;
        this.arguments = arguments;
        components.forEach(component -> variables.put(component.java(), RecordBody.variableType(component)));
    }

    /** One more variable beside those of the components. */
    ReadingCode with(String variable, TypeName type) {
        variables.put(variable, type);
        return this;
    }

    /**
     * Adds the code to a record.
     *
     * @param method begun with its parameters
     * @param newReader makes the reader of the parameters
     */
    void addTo(TypeSpec.Builder type, MethodSpec.Builder method, CodeBlock newReader) {
        if (variables.size() <= MOST_ARGUMENTS) {
            method.addStatement("$T in = $L", reader, newReader);
            variables.forEach((name, variable) -> method.addStatement("$T $L = null", variable, name));
            reading.accept(method);
            type.addMethod(method.addStatement(returned("new $T($L)", record, arguments))
                    .build());
            return;
        }
        type.addMethod(method.addStatement("return new $L($L).read()", DRAFT, newReader)
                .build());
        type.addType(draft());
    }

    private CodeBlock returned(String format, Object... made) {
        CodeBlock value = CodeBlock.of(format, made);
        return result.equals(record)
                ? CodeBlock.of("return $L", value)
                : CodeBlock.of("return $T.valid($L)", RuntimeTypes.VALIDATED, value);
    }

    private TypeSpec draft() {
        TypeSpec.Builder draft = TypeSpec.classBuilder(DRAFT)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("What is read before there is a record: too much for the variables of one method.\n")
                .addField(reader, "in", Modifier.PRIVATE, Modifier.FINAL);
        variables.forEach((name, variable) -> draft.addField(FieldSpec.builder(
                        variable.annotated(
                                AnnotationSpec.builder(RuntimeTypes.NULLABLE).build()),
                        name,
                        Modifier.PRIVATE)
                .build()));
        MethodSpec.Builder read =
                MethodSpec.methodBuilder("read").addModifiers(Modifier.PRIVATE).returns(result);
        reading.accept(read);
        return draft.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(reader, "in")
                        .addStatement("this.in = in")
                        .build())
                .addMethod(read.addStatement(returned("toRecord()")).build())
                .addMethod(MethodSpec.methodBuilder("toRecord")
                        .addModifiers(Modifier.PRIVATE)
                        .returns(record)
                        .addStatement("return new $T($L)", record, arguments)
                        .build())
                .build();
    }
}
