package org.carepeers.examples.commandline.store;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.carepeers.examples.commandline.UnusableInputException;

/** Where a store is: a file of H2, or a database at a JDBC URL, which may hold a password and is never printed. */
record StorePlace(String words) {

    private static final String SUFFIX = ".mv.db";

    private static final Map<String, String> CAUSES = Map.of(
            "90020", "is open in another program",
            "90146", "no such store; \"record\" and \"import\" begin one",
            "28000", "does not let the user in",
            "28P01", "does not let the user in",
            "90030", "the file is damaged, or no store",
            "08001", "cannot be reached, or there is no driver for such a URL");

    OneConnection connect(boolean mayBegin) {
        try {
            return words.startsWith("jdbc:")
                    ? new OneConnection(words, new Properties())
                    : new OneConnection(fileUrl(mayBegin), owner());
        } catch (SQLException e) {
            String state = String.valueOf(e.getSQLState());
            throw UnusableInputException.at(
                    "--store", CAUSES.getOrDefault(state, "cannot be opened (SQLSTATE " + state + ")"));
        }
    }

    private static Properties owner() {
        Properties owner = new Properties();
        owner.setProperty("user", "sa");
        owner.setProperty("password", "");
        return owner;
    }

    private String fileUrl(boolean mayBegin) {
        String file = words.endsWith(SUFFIX) ? words.substring(0, words.length() - SUFFIX.length()) : words;
        if (file.isBlank() || file.indexOf(';') >= 0) {
            throw UnusableInputException.at("--store", "must be a file, in whose path is no semicolon, or a JDBC URL");
        }
        try {
            Path path = Path.of(file).toAbsolutePath();
            if (!mayBegin && !Files.exists(Path.of(path + SUFFIX))) {
                throw UnusableInputException.at("--store", CAUSES.getOrDefault("90146", ""));
            }
            return "jdbc:h2:file:" + path + ";WRITE_DELAY=0" + (mayBegin ? "" : ";IFEXISTS=TRUE");
        } catch (InvalidPathException e) {
            throw UnusableInputException.at("--store", "cannot be the path of a file");
        }
    }
}
