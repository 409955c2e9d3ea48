package dev.seedbed.engine.schema.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two schemas, and what is known about the script from one to the other: a file {@code <kind>/<name>.sql}.
 *
 * <p>The file begins with comment lines: what the case is about, and its properties ({@code -- since: 15}). Then come the
 * sections, each after a line {@code --- name}: {@code before} and {@code after} create the schemas, each after what {@code
 * both} begin with; {@code rows} fills both
 * of them, {@code rows before} and {@code rows after} one; {@code expected} and {@code expected back} are
 * compared with the script that is made on PostgreSQL 17, or on the version nearest to it on which the case runs.
 *
 * <p>Properties: since and until (versions of PostgreSQL); made again (objects that no {@code ALTER} can change, by kind and
 * name); same (before and after do not differ); refused (the engine has to name what it can't do); needs (an extension);
 * rename (a hint to the engine); rewritten elsewhere (a table that a server with other settings
 * would write again); rows move (a partitioned
 * table whose rows may go from one partition to another); not dumped ({@code pg_dump} is silent about the difference).
 */
public record SchemaCase(String kind, String name, Map<String, List<String>> properties, Map<String, String> sections) {

    private static final int USUAL_VERSION = 17;
    private static final Set<String> PROPERTIES = Set.of(
            "since",
            "until",
            "made again",
            "made again back",
            "same",
            "refused",
            "refused back",
            "needs",
            "rename",
            "lost",
            "rows move",
            "rewritten elsewhere",
            "not dumped");
    private static final Set<String> SECTIONS =
            Set.of("both", "before", "after", "rows", "rows before", "rows after", "expected", "expected back");

    static SchemaCase parse(String kind, String name, String text) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        StringBuilder section = null;
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("--- ")) {
                section = new StringBuilder();
                sections.put(known(SECTIONS, line.substring(4).strip(), kind, name), section);
            } else if (section != null) {
                section.append(line).append('\n');
            } else if (line.matches("-- [a-z ]+: .*")) {
                String[] property = line.substring(3).split(": ", 2);
                properties
                        .computeIfAbsent(known(PROPERTIES, property[0], kind, name), key -> new ArrayList<>())
                        .add(property[1].strip());
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        sections.forEach((key, value) -> texts.put(key, value.toString().strip()));
        return new SchemaCase(kind, name, properties, texts);
    }

    private static String known(Set<String> names, String found, String kind, String name) {
        if (!names.contains(found)) {
            throw new IllegalArgumentException(kind + "/" + name + ": \"" + found + "\" is none of " + names);
        }
        return found;
    }

    String id() {
        return kind + "/" + name;
    }

    String section(String section) {
        return sections.getOrDefault(section, "");
    }

    /** What creates one side's schema. */
    String schema(String side) {
        return section("both") + "\n" + section(side);
    }

    /** What fills the tables of one side. */
    String rows(String side) {
        return section("rows") + "\n" + section("rows " + side);
    }

    boolean is(String property) {
        return properties.containsKey(property);
    }

    List<String> property(String property) {
        return properties.getOrDefault(property, List.of());
    }

    /** What may be another object after the script, because PostgreSQL has no {@code ALTER} for it. */
    List<String> madeAgain(Direction direction) {
        List<String> again = new ArrayList<>(property("made again"));
        if (direction == Direction.BACK) {
            again.addAll(property("made again back"));
        }
        return again;
    }

    boolean runsOn(int version) {
        return version >= number("since", 0) && version <= number("until", 99);
    }

    /** The version whose script the case holds: others write some statements in another way. */
    int scriptVersion() {
        return Math.min(Math.max(USUAL_VERSION, number("since", 0)), number("until", 99));
    }

    private int number(String property, int otherwise) {
        List<String> values = property(property);
        return values.isEmpty() ? otherwise : Integer.parseInt(values.get(0));
    }
}
