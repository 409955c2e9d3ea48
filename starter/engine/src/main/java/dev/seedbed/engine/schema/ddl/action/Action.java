package dev.seedbed.engine.schema.ddl.action;

import dev.seedbed.engine.schema.ObjectId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One statement, and what it does to which objects. The order of all statements follows from that and from the dependencies
 * in both catalogs ({@link ActionGraph}).
 *
 * @param sql the statement, without a semicolon
 * @param subject the object it is about
 * @param objects what it does to which objects
 * @param provides names of conditions that hold afterwards; order that no catalog knows
 * @param awaits names of conditions that must hold before, if any statement provides them
 * @param note what a reader of the script should know, or an empty text
 * @param splitter takes single objects out of the statement
 */
public record Action(
        String sql,
        ObjectId subject,
        Effect effect,
        Map<Role, Set<ObjectId>> objects,
        Set<String> provides,
        Set<String> awaits,
        String note,
        Splitter splitter) {

    /** Takes one object out of a statement that does several, to break a cycle. */
    @FunctionalInterface
    public interface Splitter {

        Splitter NONE = part -> List.of();

        /** The statements in place of the whole one, or an empty list if the object can't be taken out. */
        List<Action> split(ObjectId part);
    }

    public Action {
        objects = Collections.unmodifiableMap(objects);
        provides = Collections.unmodifiableSet(provides);
        awaits = Collections.unmodifiableSet(awaits);
    }

    public static Action of(String sql, ObjectId subject, Effect effect) {
        return new Action(sql, subject, effect, new EnumMap<>(Role.class), Set.of(), Set.of(), "", Splitter.NONE);
    }

    public Set<ObjectId> objects(Role role) {
        return objects.getOrDefault(role, Set.of());
    }

    public Action drops(ObjectId... ids) {
        return with(Role.DROPS, Arrays.asList(ids));
    }

    public Action alters(ObjectId... ids) {
        return with(Role.ALTERS, Arrays.asList(ids));
    }

    public Action makes(ObjectId... ids) {
        return with(Role.MAKES, Arrays.asList(ids));
    }

    public Action moves(ObjectId... ids) {
        return with(Role.MOVES, Arrays.asList(ids));
    }

    public Action discards(ObjectId... ids) {
        return with(Role.DISCARDS, Arrays.asList(ids));
    }

    public Action needs(ObjectId... ids) {
        return with(Role.NEEDS, Arrays.asList(ids));
    }

    public Action postpones(ObjectId... ids) {
        return with(Role.POSTPONES, Arrays.asList(ids));
    }

    public Action mentions(Collection<ObjectId> ids) {
        return with(Role.MENTIONS, ids);
    }

    public Action with(Role role, Collection<ObjectId> ids) {
        Map<Role, Set<ObjectId>> more = new EnumMap<>(Role.class);
        more.putAll(objects);
        more.merge(role, new LinkedHashSet<>(ids), Action::both);
        return new Action(sql, subject, effect, more, provides, awaits, note, splitter);
    }

    public Action provides(String condition) {
        return new Action(sql, subject, effect, objects, both(provides, Set.of(condition)), awaits, note, splitter);
    }

    public Action awaits(String condition) {
        return new Action(sql, subject, effect, objects, provides, both(awaits, Set.of(condition)), note, splitter);
    }

    public Action noting(String text) {
        return new Action(sql, subject, effect, objects, provides, awaits, text, splitter);
    }

    /** With the effect of what it does beside. */
    public Action having(Effect more) {
        return new Action(sql, subject, effect.and(more), objects, provides, awaits, note, splitter);
    }

    /** The same outside of the transaction. */
    public Action alone() {
        return new Action(sql, subject, effect.outsideTransaction(), objects, provides, awaits, note, splitter);
    }

    public Action splitBy(Splitter splitting) {
        return new Action(sql, subject, effect, objects, provides, awaits, note, splitting);
    }

    private static <T> Set<T> both(Set<T> one, Set<T> other) {
        Set<T> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }
}
