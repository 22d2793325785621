package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.OperationTraits;
import io.github.proxmoxcodegen.model.Permissions;
import io.github.proxmoxcodegen.model.Schema;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A method as it is read, before the path of its node is known: in most files that comes last.
 *
 * @param extensions what is kept beside, as JSON
 */
record MethodDraft(
        HttpMethod method,
        Optional<String> name,
        Optional<String> description,
        ParametersDraft parameters,
        Schema returns,
        Permissions permissions,
        OperationTraits traits,
        SortedMap<String, String> extensions) {}
