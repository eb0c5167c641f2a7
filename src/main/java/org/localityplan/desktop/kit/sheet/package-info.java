/// A sheet that is typed or pasted into, as in a spreadsheet: the measures' figures and the waiting lists' counts stand on one.
///
/// Entry: [SheetGrid], which shows a [Sheet]. ControlsFX's spreadsheet is wrapped here, once: its clipboard is read by nobody
/// else, its keys lead nowhere, and its cells know nothing of faults. What is typed is the sheet's own affair.
@NullMarked
package org.localityplan.desktop.kit.sheet;

import org.jspecify.annotations.NullMarked;
