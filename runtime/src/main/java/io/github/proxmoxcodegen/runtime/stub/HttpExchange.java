package io.github.proxmoxcodegen.runtime.stub;

import java.io.IOException;

/**
 * One request and the way to answer it: all that stubs ask of an HTTP server, so that any server is bound with three short
 * methods.
 */
public interface HttpExchange {

    /** What stands before the body. */
    RequestHead head();

    /**
     * Reads the body; called at most once.
     *
     * @param most how many bytes are wanted at most; a longer body may be cut there
     * @return empty if there is no body
     * @throws IOException if the connection fails
     */
    byte[] body(int most) throws IOException;

    /**
     * Sends the answer; called once, and last.
     *
     * @throws IOException if the connection fails
     */
    void answer(HttpAnswer answer) throws IOException;
}
