package io.github.proxmoxcodegen.server.pages;

import io.github.proxmoxcodegen.server.http.Reply;
import io.github.proxmoxcodegen.server.http.Sites;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Content that is made when somebody first asks for it, and kept. */
final class Kept implements Sites.Site {

    private final Supplier<Content> maker;
    private Optional<Content> made = Optional.empty();

    Kept(Supplier<Content> maker) {
        this.maker = maker;
    }

    synchronized Content content() {
        Content content = made.orElseGet(maker);
        made = Optional.of(content);
        return content;
    }

    /** Begins to make it, and does not wait. */
    void prepare() {
        CompletableFuture<Content> unused = CompletableFuture.supplyAsync(this::content);
    }

    @Override
    public Reply answer(Sites.Request request) {
        return content().answer(request);
    }
}
