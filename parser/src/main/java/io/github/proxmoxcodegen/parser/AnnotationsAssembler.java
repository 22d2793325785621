package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.model.Annotations;
import io.github.proxmoxcodegen.model.DefaultValue;
import io.github.proxmoxcodegen.model.Prose;
import java.util.Optional;

/** Gathers what a schema says beside its checks, last of all: what is left then has no place and becomes an extension. */
final class AnnotationsAssembler {

    private AnnotationsAssembler() {}

    /**
     * The annotations of a schema whose other keywords are taken.
     *
     * @param beside what the keywords left over mean nothing beside, for the message
     */
    static Annotations assemble(SchemaDraft draft, String beside, Optional<DefaultValue> defaultValue) {
        Optional<Prose> prose = draft.hasAny(Keyword.PROSE) ? Optional.of(takeProse(draft)) : Optional.empty();
        Optional<String> renderer = draft.takeText(Keyword.RENDERER);
        draft.keepLeft(beside);
        if (prose.isEmpty()
                && defaultValue.isEmpty()
                && renderer.isEmpty()
                && draft.kept().isEmpty()) {
            return Annotations.NONE;
        }
        return new Annotations(prose.orElse(Prose.NONE), defaultValue, renderer, draft.kept());
    }

    private static Prose takeProse(SchemaDraft draft) {
        return new Prose(
                draft.takeText(Keyword.TITLE),
                draft.takeText(Keyword.DESCRIPTION),
                draft.takeText(Keyword.VERBOSE_DESCRIPTION),
                draft.takeText(Keyword.TYPETEXT),
                draft.takeText(Keyword.FORMAT_DESCRIPTION));
    }
}
