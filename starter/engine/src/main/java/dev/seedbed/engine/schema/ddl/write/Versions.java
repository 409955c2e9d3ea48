package dev.seedbed.engine.schema.ddl.write;

/** Versions of extensions, which are numbers with dots as a rule. */
final class Versions {

    private Versions() {}

    /** False where the versions can't be compared. */
    static boolean isOlder(String version, String than) {
        String[] one = version.split("\\.", -1);
        String[] other = than.split("\\.", -1);
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            if (!one[i].matches("\\d{1,9}") || !other[i].matches("\\d{1,9}")) {
                return false;
            }
            int difference = Integer.compare(Integer.parseInt(one[i]), Integer.parseInt(other[i]));
            if (difference != 0) {
                return difference < 0;
            }
        }
        return one.length < other.length;
    }
}
