package io.github.proxmoxcodegen.runtime.constraint;

import io.github.proxmoxcodegen.runtime.Kind;
import io.github.proxmoxcodegen.runtime.Violations;
import io.github.proxmoxcodegen.runtime.constraint.MemberTable.Slot;
import io.github.proxmoxcodegen.runtime.constraint.VariantRule.Choice;
import io.github.proxmoxcodegen.runtime.wire.WireText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of an object, or of the parameters of a request ({@code properties}, {@code additionalProperties},
 * {@code optional}, {@code requires}, indexed families).
 *
 * <p>Every member is checked, so that all violations come out at once. Null counts as absent for declared members; an
 * undeclared name is refused even then.
 */
public final class ObjectRule implements Rule {

    /** How many unknown names of one object are looked up for a suggestion. */
    private static final int MOST_HINTS = 20;

    private final MemberTable members;
    private final boolean closed;
    private final @Nullable Rule additional;
    private final boolean request;

    private ObjectRule(Builder builder) {
        members = builder.members;
        closed = builder.closed;
        additional = builder.additional;
        request = builder.request;
    }

    /** Starts the rule of an object. */
    public static Builder object() {
        return new Builder(false);
    }

    /** Starts the rule of the parameters of a request, to which {@link Conversions} apply. */
    public static Builder request() {
        return new Builder(true);
    }

    /**
     * A declared member.
     *
     * @param name its name
     * @param rule what must hold of its value
     * @param optional whether it may be absent
     * @param requires the members that must be present when it is
     */
    public record Member(String name, Rule rule, boolean optional, List<String> requires) {
        public Member {
            requires = List.copyOf(requires);
        }

        private Member named(String other) {
            return name.equals(other) ? this : new Member(other, rule, optional, requires);
        }
    }

    @Override
    public void check(Object value, Violations out) {
        if (value instanceof Map<?, ?> map) {
            checkMembers(map, out);
        } else {
            out.type("object", value);
        }
    }

    private void checkMembers(Map<?, ?> map, Violations out) {
        int hints = 0;
        int demanded = 0;
        boolean requiring = false;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String name = String.valueOf(entry.getKey());
            Slot slot = members.find(name);
            Object value = entry.getValue();
            if (slot != null) {
                requiring |= slot.requiring;
                if (value != null) {
                    demanded += slot.demanding ? 1 : 0;
                    checkMember(slot, name, value, map, out);
                }
            } else if (closed) {
                out.enter(name);
                out.unknown(value, hints++ < MOST_HINTS ? members.hint(name) : "");
                out.leave();
            } else if (additional != null && value != null) {
                additional.check(value, name, out);
            } else if (additional != null) {
                out.missing(name);
            }
        }
        if (demanded < members.demanding().size()) {
            checkPresence(map, out);
        }
        if (requiring) {
            checkRequires(map, out);
        }
    }

    private void checkPresence(Map<?, ?> map, Violations out) {
        for (Member member : members.demanding()) {
            if (map.get(member.name()) == null && isRequired(member, map)) {
                out.missing(member.name());
            }
        }
    }

    /** Single values, which nearly all are, cost no more than looking at them as long as nothing is wrong. */
    private void checkMember(Slot slot, String name, Object value, Map<?, ?> siblings, Violations out) {
        ScalarRule scalar = slot.scalar;
        if (scalar == null || value instanceof List) {
            out.enter(name);
            checkMember(slot.member, value, siblings, out);
            out.leave();
            return;
        }
        Kind kind = scalar.failure(value);
        if (kind != null) {
            out.enter(name);
            scalar.report(kind, value, out);
            out.leave();
        }
    }

    private void checkMember(Member member, Object given, Map<?, ?> siblings, Violations out) {
        Rule rule = member.rule();
        Object value = request ? converted(given, rule) : given;
        int before = out.count();
        rule.check(value, out);
        if (rule instanceof VariantRule variant) {
            Choice choice = variant.choice(WireText.of(siblings.get(variant.typeProperty())));
            if (choice == null && closed) {
                out.unknown(value, "it depends on '" + variant.typeProperty() + "'");
            } else if (choice != null && out.count() == before) {
                choice.rule().check(value, out);
            }
        }
    }

    /**
     * The members as the server sees them when it checks a request: those to which {@link Conversions} apply are
     * converted, the others stay as they are.
     *
     * @param values the members of a request, as they were given; must not change any more
     * @return the same map if nothing is converted
     */
    public Map<String, ? extends @Nullable Object> converted(Map<String, ? extends @Nullable Object> values) {
        Map<String, @Nullable Object> changed = null;
        for (Map.Entry<String, ? extends @Nullable Object> entry : values.entrySet()) {
            Object given = entry.getValue();
            Slot slot = members.find(entry.getKey());
            if (given != null && slot != null) {
                Object value = converted(given, slot.member.rule());
                if (value != given) {
                    changed = changed == null ? new LinkedHashMap<>(values) : changed;
                    changed.put(entry.getKey(), value);
                }
            }
        }
        return changed == null ? values : Collections.unmodifiableMap(changed);
    }

    private static Object converted(Object value, Rule rule) {
        if (rule instanceof ScalarRule scalar) {
            return value instanceof List && scalar.joinsLists() ? Conversions.joined(value) : value;
        }
        Rule outer = rule instanceof VariantRule variant ? variant.outer().orElse(rule) : rule;
        return outer instanceof ArrayRule && !(value instanceof List) ? Conversions.wrapped(value) : value;
    }

    private static boolean isRequired(Member member, Map<?, ?> siblings) {
        if (!member.optional()) {
            return !(member.rule() instanceof VariantRule variant) || isRequired(variant, siblings);
        }
        return member.rule() instanceof VariantRule variant && isRequired(variant, siblings);
    }

    private static boolean isRequired(VariantRule variant, Map<?, ?> siblings) {
        Choice choice = variant.choice(WireText.of(siblings.get(variant.typeProperty())));
        return choice != null && !choice.optional();
    }

    private void checkRequires(Map<?, ?> map, Violations out) {
        for (Object key : map.keySet()) {
            Slot slot = members.find(String.valueOf(key));
            if (slot != null) {
                for (String required : slot.member.requires()) {
                    if (map.get(required) == null) {
                        out.requires(required, String.valueOf(key));
                    }
                }
            }
        }
    }

    /** Gathers the members of an object. Objects are open to other names until {@link #closed()} is called. */
    public static final class Builder {

        private final boolean request;
        private final MemberTable members = new MemberTable();
        private boolean closed;
        private @Nullable Rule additional;

        private Builder(boolean request) {
            this.request = request;
        }

        /** Declares a member. */
        public Builder member(Member member) {
            members.add(member);
            return this;
        }

        /** Declares a member that nothing else depends on. */
        public Builder member(String name, Rule rule, boolean optional) {
            return member(new Member(name, rule, optional, List.of()));
        }

        /**
         * Declares the members {@code prefix} + index of an indexed family; they are optional.
         *
         * @param prefix what stands before the index
         * @param first the lowest index
         * @param last the highest index, inclusive
         * @param rule what must hold of each value
         * @param requires the members that must be present when one of these is
         */
        public Builder family(String prefix, int first, int last, Rule rule, List<String> requires) {
            members.addFamily(new Member(prefix, rule, true, requires), first, last);
            return this;
        }

        /** Refuses names that are not declared. */
        public Builder closed() {
            closed = true;
            return this;
        }

        /** Checks the values of names that are not declared. */
        public Builder additional(Rule rule) {
            additional = rule;
            return this;
        }

        /** The rule. */
        public ObjectRule build() {
            return new ObjectRule(this);
        }
    }

    /** The member of that name, as the names on the wire go: {@code net0}, not {@code net[n]}. */
    public Optional<Member> member(String name) {
        return Optional.ofNullable(members.find(name)).map(slot -> slot.member.named(name));
    }
}
