package io.github.proxmoxcodegen.runtime.record;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets any {@code ObjectMapper} read and write generated types, where Jackson is on the class path; it need not be.
 *
 * <p>An annotation of our own, without members: a compiler that knows no Jackson passes over it in silence.
 */
@JacksonAnnotationsInside
@JsonSerialize(using = JacksonWriter.class)
@JsonDeserialize(using = JacksonReader.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface JacksonBound {}
