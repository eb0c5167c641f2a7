/// What the command line says of waiting lists, and of a queue of which somebody gives the figures.
///
/// Entry: [WaitingChapters] and [QueueAnswers]. Pure; how it is written is decided in `command.show`.
@NullMarked
package org.localityplan.command.waiting;

import org.jspecify.annotations.NullMarked;
