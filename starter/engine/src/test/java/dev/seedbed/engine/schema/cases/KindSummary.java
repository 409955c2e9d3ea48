package dev.seedbed.engine.schema.cases;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the scripts of one kind's cases do.
 *
 * @param inPlace forms of statements that change an object, such as {@code ALTER TABLE … ADD COLUMN}
 * @param again kinds of objects that are dropped and created by one script
 * @param refused reasons
 */
record KindSummary(int cases, Set<String> inPlace, Set<String> again, Set<String> refused) {

    /** A statement's first line, with those of an {@code ALTER TABLE} that does several things. */
    private static final Pattern STATEMENT = Pattern.compile(
            "^(?:ALTER|CREATE|DROP|REFRESH) [A-Z].*(?:\\n {4}(?:ADD|ALTER|DROP) .*)*", Pattern.MULTILINE);

    private static final Pattern CHANGE = Pattern.compile("(?:ALTER|CREATE OR REPLACE|REFRESH) .*");
    private static final Pattern DROPPED = named("DROP");
    private static final Pattern CREATED = named("CREATE (?:UNIQUE |UNLOGGED |TRUSTED |CONSTRAINT (?=TRIGGER))?|ADD");
    private static final Pattern DETAILS = Pattern.compile(
            "(?<= GRANT| REVOKE| SET DEFAULT| ADD COLUMN …| ADD VALUE …|CREATE OR REPLACE [A-Z]{1,20} …) .*");
    private static final int NAMES = 3;

    private static Pattern named(String verb) {
        return Pattern.compile(
                "^ *(?:ALTER TABLE \\S+ )?(?:" + verb + ") ?((?:[A-Z]+ )+)(?:\\w+\\.)?([^A-Z\\s][^\\s(;,]*)",
                Pattern.MULTILINE);
    }

    static KindSummary of(List<SchemaCase> cases) {
        Set<String> inPlace = new TreeSet<>();
        Set<String> again = new TreeSet<>();
        Set<String> refused = new TreeSet<>();
        for (SchemaCase schemaCase : cases) {
            for (Direction direction : Direction.values()) {
                String script = schemaCase.section(direction.expected());
                inPlace.addAll(changes(script));
                Set<String> both = names(DROPPED, script);
                both.retainAll(names(CREATED, script));
                both.forEach(object -> again.add(object.substring(0, object.indexOf(':'))));
            }
            refused.addAll(schemaCase.property("refused"));
            refused.addAll(schemaCase.property("refused back"));
        }
        return new KindSummary(cases.size(), inPlace, again, refused);
    }

    String markdown(String kind) {
        return "- **" + kind.replace('-', ' ') + "** (" + cases + (cases == 1 ? " case" : " cases") + ")"
                + part("changed in place: ", "`", inPlace, "`")
                + part("dropped and created again: ", "", again, "")
                + part("refused: ", "", refused, "")
                + "\n";
    }

    private static String part(String title, String open, Collection<String> items, String close) {
        return items.isEmpty()
                ? ""
                : "\n  - " + title
                        + items.stream().map(item -> open + item + close).collect(Collectors.joining(", "));
    }

    private static Set<String> names(Pattern pattern, String script) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = pattern.matcher(script);
        while (matcher.find()) {
            names.add(matcher.group(1).strip().toLowerCase(Locale.ROOT) + ":" + matcher.group(2));
        }
        return names;
    }

    private static Set<String> changes(String script) {
        Set<String> forms = new TreeSet<>();
        Matcher statement = STATEMENT.matcher(script);
        while (statement.find()) {
            List<String> lines = statement.group().lines().toList();
            String first = lines.get(0);
            if (CHANGE.matcher(first).matches()) {
                (lines.size() == 1 ? lines : lines.subList(1, lines.size()))
                        .forEach(line -> forms.add(form(lines.size() == 1 ? line : first + " " + line.strip())));
            }
        }
        forms.removeIf(form -> form.endsWith(" OWNER TO") || form.contains(" RENAME "));
        return forms;
    }

    /** The keywords, up to the third name or the first bracket. */
    private static String form(String statement) {
        StringBuilder form = new StringBuilder();
        int names = 0;
        boolean inName = false;
        for (String word : statement.replace("TABLE ONLY ", "TABLE ").split("[ ,;]+", -1)) {
            boolean keyword = word.matches("[A-Z_]+");
            if (word.startsWith("(") || (!keyword && !inName && ++names == NAMES)) {
                break;
            }
            form.append(keyword ? word + " " : inName ? "" : "… ");
            inName = !keyword;
        }
        return DETAILS.matcher(form.toString().strip()).replaceFirst("").replaceAll("( …)+$", "");
    }
}
