package org.localityplan.store.file;

/// The words of a failure that a person can make something of: the innermost cause, such as `No space left on device`.
public final class Causes {

    private Causes() {}

    public static String words(Throwable failed) {
        Throwable innermost = failed;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String message = innermost.getMessage() == null
                ? innermost.getClass().getSimpleName()
                : innermost.getMessage().lines().findFirst().orElse("");
        return message.endsWith(".") ? message : message + ".";
    }
}
