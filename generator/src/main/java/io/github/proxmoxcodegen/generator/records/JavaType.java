package io.github.proxmoxcodegen.generator.records;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What a value is in Java. A list or a map holds one of the others; only answers have {@link Nested} objects. */
sealed interface JavaType {

    /** Calls the method of {@code visitor} for this kind of type. */
    <R> R accept(Visitor<R> visitor);

    /** The type as an object. */
    TypeName boxed();

    /** The type as a value that is always there: a primitive where there is one. */
    default TypeName plain() {
        return boxed();
    }

    /** Whether absence is an empty collection. */
    default boolean isCollection() {
        return false;
    }

    /** Text, and lists written as one text. */
    record Text() implements JavaType {
        @Override
        public TypeName boxed() {
            return ClassName.get(String.class);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitText();
        }
    }

    /** A whole number: always {@code long}, so that a limit that moves from release to release changes no type. */
    record Whole() implements JavaType {
        @Override
        public TypeName boxed() {
            return TypeName.LONG.box();
        }

        @Override
        public TypeName plain() {
            return TypeName.LONG;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitWhole();
        }
    }

    /** A number. */
    record Decimal() implements JavaType {
        @Override
        public TypeName boxed() {
            return ClassName.get(BigDecimal.class);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDecimal();
        }
    }

    /** A truth value. */
    record Truth() implements JavaType {
        @Override
        public TypeName boxed() {
            return TypeName.BOOLEAN.box();
        }

        @Override
        public TypeName plain() {
            return TypeName.BOOLEAN;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTruth();
        }
    }

    /** A constant of a generated enumeration. */
    record Constant(ClassName name) implements JavaType {
        @Override
        public TypeName boxed() {
            return name;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitConstant(name);
        }
    }

    /** A generated property string. */
    record PropertyText(ClassName name) implements JavaType {
        @Override
        public TypeName boxed() {
            return name;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitPropertyText(name);
        }
    }

    /** A generated record of an answer. */
    record Nested(ClassName name) implements JavaType {
        @Override
        public TypeName boxed() {
            return name;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNested(name);
        }
    }

    /** A list. */
    record ListOf(JavaType element) implements JavaType {
        @Override
        public TypeName boxed() {
            return ParameterizedTypeName.get(ClassName.get(List.class), element.boxed());
        }

        @Override
        public boolean isCollection() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitList(element);
        }
    }

    /** An object whose names are not known. */
    record MapOf(JavaType member) implements JavaType {
        @Override
        public TypeName boxed() {
            return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), member.boxed());
        }

        @Override
        public boolean isCollection() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitMap(member);
        }
    }

    /** Whatever JSON has. */
    record Anything() implements JavaType {
        @Override
        public TypeName boxed() {
            return ClassName.OBJECT;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAnything();
        }
    }

    /**
     * One method for each kind of type, without defaults: a new kind breaks every visitor at compile time.
     *
     * @param <R> what a visit gives
     */
    interface Visitor<R> {

        R visitText();

        R visitWhole();

        R visitDecimal();

        R visitTruth();

        R visitConstant(ClassName name);

        R visitPropertyText(ClassName name);

        R visitNested(ClassName name);

        R visitList(JavaType element);

        R visitMap(JavaType member);

        R visitAnything();
    }
}
