package io.github.proxmoxcodegen.runtime.wire;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** HTML forms and query strings ({@code application/x-www-form-urlencoded}) in UTF-8, as Proxmox VE reads them. */
public final class FormCodec {

    private FormCodec() {}

    /**
     * Writes values as a form. Truth values become 1 and 0, a list repeats its key, null is left out.
     *
     * @param values in the order in which they shall appear
     * @throws IllegalArgumentException for an object or a list inside a list, which a form cannot carry
     */
    public static String encode(Map<String, ? extends @Nullable Object> values) {
        StringBuilder form = new StringBuilder();
        values.forEach((name, value) -> {
            if (value instanceof List<?> list) {
                list.forEach(element -> append(form, name, element));
            } else if (value != null) {
                append(form, name, value);
            }
        });
        return form.toString();
    }

    private static void append(StringBuilder form, String name, @Nullable Object value) {
        String text = WireText.of(value);
        if (text == null) {
            throw new IllegalArgumentException("a form cannot carry the value of '" + name + "': send it as JSON");
        }
        if (form.length() > 0) {
            form.append('&');
        }
        form.append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    /**
     * Reads a form the way the server does: pairs are separated by {@code &} or {@code ;}, a value ends at a second
     * unescaped {@code =}, a key without {@code =} is null, a repeated key is a list, a percent sign without two
     * hexadecimal digits stands for itself.
     *
     * @return text, null, or a list of these for each key, in the order of the form
     */
    public static Map<String, @Nullable Object> decode(String form) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        int start = 0;
        for (int end = 0; end <= form.length(); end++) {
            if (end == form.length() || form.charAt(end) == '&' || form.charAt(end) == ';') {
                if (end > start) {
                    add(values, form.substring(start, end));
                }
                start = end + 1;
            }
        }
        return values;
    }

    private static void add(Map<String, @Nullable Object> values, String pair) {
        int equals = pair.indexOf('=');
        if (equals < 0) {
            add(values, unescape(pair), null);
            return;
        }
        int second = pair.indexOf('=', equals + 1);
        String value = pair.substring(equals + 1, second < 0 ? pair.length() : second);
        add(values, unescape(pair.substring(0, equals)), unescape(value));
    }

    private static void add(Map<String, @Nullable Object> values, String name, @Nullable String value) {
        if (!values.containsKey(name)) {
            values.put(name, value);
        } else if (values.get(name) instanceof Repeated list) {
            list.add(value);
        } else {
            Repeated list = new Repeated();
            list.add(values.get(name));
            list.add(value);
            values.put(name, list);
        }
    }

    private static String unescape(String text) {
        return PercentText.decode(text.replace('+', ' '));
    }

    /** The values of a repeated key. */
    private static final class Repeated extends ArrayList<@Nullable Object> {
        private static final long serialVersionUID = 1L;
    }
}
