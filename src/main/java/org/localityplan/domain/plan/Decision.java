package org.localityplan.domain.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.localityplan.domain.Provenance;

/// Something a programme asks the board to decide or to note.
///
/// @param programme the programme that asks
/// @param ask the request in one sentence that begins with a verb
/// @param paper where it is argued, for example `Paper 4`
/// @param raised the day it was put to the board
/// @param due the day by which an answer is needed
/// @param state whether the board has answered
/// @param meeting the meeting at which it answered, with its day; empty while it has not, or where none is on record
public record Decision(
        UUID id,
        UUID programme,
        String ask,
        String paper,
        LocalDate raised,
        LocalDate due,
        State state,
        String meeting,
        Provenance provenance) {

    /// Whether the board has answered.
    public enum State {
        ASKED,
        AGREED,
        DECLINED
    }

    public boolean open() {
        return state == State.ASKED;
    }
}
