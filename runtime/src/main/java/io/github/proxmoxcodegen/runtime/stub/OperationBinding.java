package io.github.proxmoxcodegen.runtime.stub;

import io.github.proxmoxcodegen.runtime.record.ApiOperation;
import io.github.proxmoxcodegen.runtime.record.RequestRecord;
import java.util.List;
import java.util.Optional;

/**
 * Leads from operations to the methods of one generated interface; generated beside it.
 *
 * @param <O> the type of the registry's operations
 */
public interface OperationBinding<O extends ApiOperation> {

    /** The operations that the interface has a method for. */
    List<O> operations();

    /**
     * Calls the method for an operation.
     *
     * @param operation one of {@link #operations()}
     * @param request a record of the operation's request type
     * @return what the method returns; empty if that is nothing
     * @throws ApiException when the implementation refuses
     */
    Optional<Object> call(O operation, RequestRecord request);
}
