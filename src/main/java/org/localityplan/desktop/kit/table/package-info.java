/// Tables whose columns follow the room and the text size: what matters least is left out first, nothing is cut off.
///
/// Entry: [RowTable], made of [Column]s. A table is as tall as its rows, so that a page of several tables scrolls as one;
/// the arrow keys move between rows, Enter opens one, and each row says in words what it shows.
@NullMarked
package org.localityplan.desktop.kit.table;

import org.jspecify.annotations.NullMarked;
