package org.localityplan.desktop.plan.board;

import java.util.List;
import java.util.UUID;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.Light;

/// One thing on the board.
///
/// @param part the priority, programme or project that it stands for, which can be changed here; none for other things
/// @param lights its light, if it has one
/// @param words what it is called
/// @param note what else is to be seen of it; may be empty
/// @param place where Enter leads; none where nothing more is to be seen
public record Card(
        List<UUID> part, List<Light> lights, boolean stale, String words, String note, List<Place> place) {

    public Card {
        part = List.copyOf(part);
        lights = List.copyOf(lights);
        place = List.copyOf(place);
    }

    /// The card in one sentence.
    public String spoken() {
        var light = lights.isEmpty() ? "" : ", " + lights.getFirst().words();
        return words + light + (note.isEmpty() ? "" : ", " + note);
    }
}
