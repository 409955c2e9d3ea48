package dev.seedbed.engine.jdbc;

/** The version of a server as people name it. */
public final class ServerVersion {

    private ServerVersion() {}

    /** The number of {@code server_version}, to which packagers add their own: {@code 15.20 (Debian 15.20-0+deb12u1)}. */
    public static String number(String setting) {
        int blank = setting.indexOf(' ');
        return blank < 0 ? setting : setting.substring(0, blank);
    }
}
