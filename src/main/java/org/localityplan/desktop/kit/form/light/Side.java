package org.localityplan.desktop.kit.form.light;

import java.util.List;

/// One side of a thing that is judged by a light of its own.
///
/// @param code by which it stands in the text of its board
public record Side(String code, String words, List<Meaning> meanings) {
    public Side {
        meanings = List.copyOf(meanings);
    }
}
