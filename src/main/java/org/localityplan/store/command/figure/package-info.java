/// The commands that write figures: the import of a file and the entry of a sheet, each taken back and brought back as one.
///
/// Entry: [FigureImport] and [FigureEntry], and [ImportSwap], which exchanges each figure with the state that was kept of
/// it. Used by the commands of the store; depends on reading and writing.
@NullMarked
package org.localityplan.store.command.figure;

import org.jspecify.annotations.NullMarked;
