package io.github.proxmoxcodegen.runtime.stub;

import io.github.proxmoxcodegen.runtime.JsonPrinter;
import io.github.proxmoxcodegen.runtime.Validated;
import io.github.proxmoxcodegen.runtime.record.ApiOperation;
import io.github.proxmoxcodegen.runtime.record.RequestRecord;
import io.github.proxmoxcodegen.runtime.record.WireMap;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls operations, and makes answers of whatever comes of it. Immutable. */
final class Responder {

    private static final Logger LOG = System.getLogger(Responder.class.getName());
    private static final int FAULT = 500;

    private final ErrorShape errors;

    Responder(ErrorShape errors) {
        this.errors = errors;
    }

    /** What comes of a call once its parameters are known. */
    <O extends ApiOperation> HttpAnswer call(
            OperationBinding<O> binding, O operation, Map<String, ? extends @Nullable Object> values) {
        Validated<? extends RequestRecord> request = operation.validate(values);
        if (!request.isValid()) {
            return errors.invalid(request.violations());
        }
        Map<String, @Nullable Object> body = new HashMap<>();
        body.put(
                "data",
                binding.call(operation, request.orElseThrow())
                        .map(WireMap::plain)
                        .orElse(null));
        return HttpAnswer.text(
                200, "OK", "application/json;charset=UTF-8", JsonPrinter.print(body, JsonPrinter.Truth.NUMBERS));
    }

    /** What comes of work that may refuse or fail; a failure is logged, and the client learns nothing but that. */
    HttpAnswer answer(String what, Supplier<HttpAnswer> work) {
        try {
            return work.get();
        } catch (Refusal e) {
            return errors.refused(e);
        } catch (ApiException e) {
            return errors.failed(e);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(Level.ERROR, what + " failed", e);
            return errors.failed(new ApiException(FAULT, "the server failed; its log says how"));
        }
    }
}
