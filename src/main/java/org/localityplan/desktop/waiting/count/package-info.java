/// Recording a count of a waiting list: what is typed, what is wrong with it, what it adds up to, and saving it.
///
/// Entry: [CountForm], with [CountModel] behind it. [CountCheck] is the rule: it reads a draft against the list and finds the
/// faults and the sum, without a window. A difference is asked about, never refused: the board is to see the list as it is.
@NullMarked
package org.localityplan.desktop.waiting.count;

import org.jspecify.annotations.NullMarked;
