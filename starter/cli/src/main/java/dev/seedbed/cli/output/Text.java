package dev.seedbed.cli.output;

/** A piece of text with its looks. */
public record Text(String text, Style style) {

    public static Text plain(String text) {
        return new Text(text, Style.PLAIN);
    }

    /** How many columns it takes; combining marks take none, and most characters of East Asia two. */
    int width() {
        return text.codePoints().map(Text::columns).sum();
    }

    private static int columns(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return Character.isIdeographic(character) || isWide(Character.UnicodeScript.of(character)) ? 2 : 1;
    }

    private static boolean isWide(Character.UnicodeScript script) {
        return script == Character.UnicodeScript.HANGUL
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }
}
