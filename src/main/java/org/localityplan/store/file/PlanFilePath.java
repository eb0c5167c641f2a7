package org.localityplan.store.file;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// Lets a plan file have the name that its owner gave it. H2 insists that a database `x` lies in `x.mv.db`; under the
/// scheme `plan:` that name means the file `x` itself. Nothing else is changed: H2 reads, writes, locks and syncs the real
/// file directly.
public final class PlanFilePath extends FilePathWrapper {

    static final String SCHEME = "plan";
    private static final String ENDING = ".mv.db";

    /// For H2, which makes one for each path.
    public PlanFilePath() {}

    /// Makes the scheme known to H2; more than once does no harm.
    static void register() {
        FilePath.register(new PlanFilePath());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    protected FilePath unwrap(String path) {
        String name = path.substring(SCHEME.length() + 1);
        return FilePath.get(name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name);
    }

    @Override
    public FilePathWrapper toRealPath() {
        return getPath(SCHEME + ":" + getBase().toRealPath() + (name.endsWith(ENDING) ? ENDING : ""));
    }
}
