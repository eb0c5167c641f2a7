/// What a person has to report on: what came back, what is overdue, what is due, and for approvers what waits for them.
///
/// Entry: [MyUpdatesScreen] at `Place.MyUpdates`. The rows are a function of the snapshot and of who looks, made without a
/// window; each can be opened, filed with "nothing changed", or asked for with a ready text.
@NullMarked
package org.localityplan.desktop.status.mine;

import org.jspecify.annotations.NullMarked;
