package io.github.proxmoxcodegen.runtime.stub;

import io.github.proxmoxcodegen.runtime.record.ApiOperation;
import io.github.proxmoxcodegen.runtime.wire.FormCodec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests that a web framework has led to an operation. Immutable. Limits of size are those of the framework.
 *
 * <p>Parameters of the path are expected by their names in the template, with an underscore for every character that is
 * no ASCII letter, digit or underscore: frameworks take no others. Where one takes the rest of the path, slashes at its ends
 * do not count.
 *
 * @param <O> the type of the registry's operations
 */
public final class RoutedCalls<O extends ApiOperation> {

    private static final byte[] NOTHING = new byte[0];

    private final OperationBinding<O> binding;
    private final Responder responder;

    /**
     * Calls of a binding.
     *
     * @param errors how errors are told
     */
    public RoutedCalls(OperationBinding<O> binding, ErrorShape errors) {
        this.binding = binding;
        this.responder = new Responder(errors);
    }

    /**
     * Answers a request without a body.
     *
     * @param path the parameters of the path, decoded
     * @param parameters those of the query, decoded
     */
    public HttpAnswer answer(O operation, Map<String, String> path, Map<String, List<String>> parameters) {
        return answer(operation, path, parameters, "", NOTHING);
    }

    /**
     * Answers a request with a body.
     *
     * @param path the parameters of the path, decoded
     * @param parameters those of the query, decoded
     * @param contentType the header of that name; empty if there is none
     * @param body the body as it came
     */
    public HttpAnswer answer(
            O operation,
            Map<String, String> path,
            Map<String, List<String>> parameters,
            String contentType,
            byte[] body) {
        return answerFlat(operation, path, flat(parameters), contentType, body);
    }

    private HttpAnswer answerFlat(
            O operation,
            Map<String, String> path,
            Map<String, @Nullable Object> parameters,
            String contentType,
            byte[] body) {
        String mediaType = new RequestHead(operation.method(), operation.path(), contentType).mediaType();
        return responder.answer(operation.method() + " " + operation.path(), () -> {
            RequestValues values = new RequestValues();
            if (body.length > 0 || mediaType.equals(RequestValues.JSON)) {
                values.body(mediaType, body);
            }
            return responder.call(binding, operation, values.all(parameters).with(named(operation, path)));
        });
    }

    /**
     * Answers a request with a body, whose fields are among the parameters already if it is a form.
     *
     * @param path the parameters of the path, decoded
     * @param parameters those of query and form, decoded
     * @param query the query as it came, which wins over a form; null or empty if there is none
     * @param contentType the header of that name; empty if there is none
     * @param body the body as it came
     */
    public HttpAnswer answerForm(
            O operation,
            Map<String, String> path,
            Map<String, List<String>> parameters,
            @Nullable String query,
            String contentType,
            byte[] body) {
        boolean form = new RequestHead(operation.method(), operation.path(), contentType)
                .mediaType()
                .equals(RequestValues.FORM);
        Map<String, @Nullable Object> flat = flat(parameters);
        if (form && query != null) {
            flat.putAll(FormCodec.decode(query));
        }
        return answerFlat(operation, path, flat, contentType, form ? NOTHING : body);
    }

    private static Map<String, @Nullable Object> flat(Map<String, List<String>> parameters) {
        Map<String, @Nullable Object> flat = new LinkedHashMap<>();
        parameters.forEach((name, values) -> flat.put(name, values.size() == 1 ? values.get(0) : values));
        return flat;
    }

    private static Map<String, String> named(ApiOperation operation, Map<String, String> path) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String segment : operation.path().split("/", -1)) {
            if (segment.startsWith("{")) {
                String name = segment.substring(1, segment.length() - 1);
                String value = path.get(variable(name));
                if (value != null) {
                    named.put(name, value);
                }
            }
        }
        if (operation.takesRest()) {
            named.replaceAll((name, value) -> operation.path().endsWith("{" + name + "}") ? trimmed(value) : value);
        }
        return named;
    }

    private static String variable(String name) {
        StringBuilder variable = new StringBuilder(name);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean taken = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            variable.setCharAt(i, taken ? c : '_');
        }
        return variable.toString();
    }

    private static String trimmed(String rest) {
        int from = 0;
        int to = rest.length();
        while (from < to && rest.charAt(from) == '/') {
            from++;
        }
        while (to > from && rest.charAt(to - 1) == '/') {
            to--;
        }
        return rest.substring(from, to);
    }
}
