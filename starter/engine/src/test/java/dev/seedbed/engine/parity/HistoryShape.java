package dev.seedbed.engine.parity;

import java.util.List;

/** The catalog's lines about a history. If it has the shape that all versions of Flyway give it, one line says so. */
final class HistoryShape {

    private static final List<String> SHAPE =
            """
            column S T 1 installed_rank integer t   p -
            column S T 10 success boolean t   p -
            column S T 2 version character varying(50) f   x default
            column S T 3 description character varying(200) t   x default
            column S T 4 type character varying(20) t   x default
            column S T 5 script character varying(1000) t   x default
            column S T 6 checksum integer f   p -
            column S T 7 installed_by character varying(100) t   x default
            column S T 8 installed_on timestamp without time zone t   p - now()
            column S T 9 execution_time integer t   p -
            constraint S T T_pk PRIMARY KEY (installed_rank) t
            index S CREATE INDEX T_s_idx ON S.T USING btree (success) t f f
            index S CREATE UNIQUE INDEX T_pk ON S.T USING btree (installed_rank) t f f
            relation S T r p OWNER f f f d 0
            type S T c OWNER - f"""
                    .lines()
                    .toList();

    private HistoryShape() {}

    /** @param qualified the history's name, as the server quotes it */
    static List<String> of(String qualified, List<String> lines, String owner) {
        String plain = qualified.replace("\"", "");
        String schema = plain.contains(".") ? plain.substring(0, plain.indexOf('.')) : "public";
        String table = plain.substring(plain.indexOf('.') + 1);
        List<String> expected = SHAPE.stream()
                .map(line -> line.replaceAll("\\bT(?=\\b|_)", table)
                        .replaceAll("\\bS\\b", schema)
                        .replace("OWNER", owner))
                .sorted()
                .toList();
        List<String> found =
                lines.stream().map(line -> line.replace("\"", "")).sorted().toList();
        return found.equals(expected) ? List.of("the history " + schema + "." + table) : lines;
    }
}
