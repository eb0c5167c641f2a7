/// Files as rows of text: CSV and Excel behind one interface, with every limit that keeps a hostile or broken file from
/// harming the program.
///
/// Entry: [Sheets#open], which looks at the bytes and not at the file's name. Only `intake` may depend on it. What a file
/// can do wrong is a [Refusal] with its remedy, never an exception.
@NullMarked
package org.localityplan.intake.sheet;

import org.jspecify.annotations.NullMarked;
