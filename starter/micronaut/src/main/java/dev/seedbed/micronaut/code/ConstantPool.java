package dev.seedbed.micronaut.code;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a class file that holds every name in it (Java Virtual Machine Specification, 4.4). */
final class ConstantPool {

    private static final Pattern NAME = Pattern.compile("[\\w$]+(?:/[\\w$]+)+");
    private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([\\w$]+(?:/[\\w$]+)+)[;<]");
    private static final int BEFORE_THE_POOL = 8;

    private ConstantPool() {}

    /** Whatever looks like a class's name or stands in a descriptor, with slashes. */
    static Set<String> namesIn(byte[] classFile) {
        Set<String> names = new HashSet<>();
        try (DataInputStream input = new DataInputStream(new ByteArrayInputStream(classFile))) {
            input.skipNBytes(BEFORE_THE_POOL);
            int entries = input.readUnsignedShort();
            for (int entry = 1; entry < entries; entry++) {
                int tag = input.readUnsignedByte();
                switch (tag) {
                    case 1 -> addNames(input.readUTF(), names);
                    case 7, 8, 16, 19, 20 -> input.skipNBytes(2);
                    case 15 -> input.skipNBytes(3);
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> input.skipNBytes(4);
                    case 5, 6 -> {
                        input.skipNBytes(8);
                        entry++; // long and double take two places
                    }
                    default -> throw new IOException("An unknown constant in a class file: " + tag);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static void addNames(String text, Set<String> names) {
        if (NAME.matcher(text).matches()) {
            names.add(text);
        }
        Matcher descriptor = IN_DESCRIPTOR.matcher(text);
        while (descriptor.find()) {
            names.add(descriptor.group(1));
        }
    }
}
