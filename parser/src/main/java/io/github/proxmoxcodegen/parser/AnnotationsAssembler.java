package io.github.proxmoxcodegen.parser;

import io.github.proxmoxcodegen.model.Annotations;
import io.github.proxmoxcodegen.model.DefaultValue;
import io.github.proxmoxcodegen.model.Prose;
import java.util.Optional;

/** Gathers what a schema says beside its checks, last of all: what is left then has no place and becomes an extension. */
final class AnnotationsAssembler {

    private final Cursor cursor;

    AnnotationsAssembler(Cursor cursor) {
        this.cursor = cursor;
    }

    /**
     * The annotations of a schema whose other keywords are taken.
     *
     * @param beside what the keywords left over mean nothing beside, for the message
     */
    Annotations assemble(SchemaDraft draft, String beside, Optional<DefaultValue> defaultValue) {
        Prose prose = takeProse(draft);
        Optional<String> renderer = draft.takeText(Keyword.RENDERER);
        draft.keepLeft(cursor, beside);
        if (prose.equals(Prose.NONE)
                && defaultValue.isEmpty()
                && renderer.isEmpty()
                && draft.extensions().isEmpty()) {
            return Annotations.NONE;
        }
        return new Annotations(prose, defaultValue, renderer, draft.extensions().map());
    }

    private static Prose takeProse(SchemaDraft draft) {
        Optional<String> title = draft.takeText(Keyword.TITLE);
        Optional<String> description = draft.takeText(Keyword.DESCRIPTION);
        Optional<String> verboseDescription = draft.takeText(Keyword.VERBOSE_DESCRIPTION);
        Optional<String> typetext = draft.takeText(Keyword.TYPETEXT);
        Optional<String> formatDescription = draft.takeText(Keyword.FORMAT_DESCRIPTION);
        if (title.isEmpty()
                && description.isEmpty()
                && verboseDescription.isEmpty()
                && typetext.isEmpty()
                && formatDescription.isEmpty()) {
            return Prose.NONE;
        }
        return new Prose(title, description, verboseDescription, typetext, formatDescription);
    }
}
